/** The pieces of the settings' page: a section with its heading, a group of choices. */
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
