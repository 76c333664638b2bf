import type { ComponentChildren } from 'preact';
import { type SectionId, sectionTitleId } from './targets.ts';

/** One part of the page with its heading, which takes the focus for it; its address is its id. */
export function Section(props: {
  readonly id: SectionId;
  readonly title: string;
  /** What the part shows and how it is to be read. */
  readonly intro?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section id={props.id} class={`part part-${props.id}`} aria-labelledby={sectionTitleId(props.id)}>
      <h2 id={sectionTitleId(props.id)} class="part-title" tabIndex={-1} data-focus>
        {props.title}
      </h2>
      {props.intro !== undefined && <p class="part-intro">{props.intro}</p>}
      {props.children}
    </section>
  );
}
