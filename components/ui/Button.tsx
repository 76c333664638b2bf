import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** A button with words. */
export function Button(props: {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** `plain` looks like a link among text; `firm` stands for itself. */
  readonly look?: 'plain' | 'firm';
}) {
  return (
    <button type="button" class={`button button-${props.look ?? 'firm'}`} onClick={props.onPress}>
      {props.children}
    </button>
  );
}

/** A button that is only an icon; `label` is its name for everyone who does not see the icon or wonders. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  /** For a button that stays down: whether it is. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      aria-pressed={props.pressed}
      title={props.label}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
