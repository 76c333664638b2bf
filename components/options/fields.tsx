/** The pieces of the settings' page: a section with its heading, a group of choices, a switch. */
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the page under a heading. The heading takes the focus where what had it is gone. */
export function Section(props: {
  readonly title: string;
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ComponentChildren;
}) {
  const title = useId();
  return (
    <section class="part" aria-labelledby={title}>
      <h2 id={title} class="part-title" tabIndex={-1} ref={props.heading ?? null}>
        {props.title}
      </h2>
      <div class="part-body">{props.children}</div>
    </section>
  );
}

/** One of several, each with its words. */
export function Choices<Value extends string>(props: {
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly inRow?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const name = useId();
  const hint = useId();
  return (
    <fieldset class="choices" aria-describedby={props.hint === undefined ? undefined : hint}>
      <legend>{props.legend}</legend>
      <div class={props.inRow ? 'choices-row' : 'choices-list'}>
        {props.values.map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            <span>{props.words[value]}</span>
          </label>
        ))}
      </div>
      {props.hint !== undefined && (
        <p id={hint} class="hint">
          {props.hint}
        </p>
      )}
    </fieldset>
  );
}

/** What is on or off as a whole, and in words what off means. */
export function Switch(props: {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  const hint = useId();
  return (
    <div>
      <button
        type="button"
        role="switch"
        class="turn"
        aria-checked={props.on}
        aria-describedby={hint}
        onClick={() => props.onTurn(!props.on)}
      >
        <span class="switch-track" aria-hidden="true" />
        <span>{props.label}</span>
      </button>
      <p id={hint} class="hint">
        {props.hint}
      </p>
    </div>
  );
}
