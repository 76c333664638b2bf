import { useReading } from './reading.ts';

/** The switch for one site (ARIA switch): on means that names are marked there. */
export function SiteSwitch(props: {
  readonly host: string;
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
}) {
  const { words } = useReading();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={!props.paused}
      aria-label={words.marksOn(props.host)}
      title={words.marksOn(props.host)}
      onClick={() => props.onPause(!props.paused)}
    >
      <span class="switch-host">
        <bdi>{props.host}</bdi>
      </span>
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-word" aria-hidden="true">
        {props.paused ? words.off : words.on}
      </span>
    </button>
  );
}
