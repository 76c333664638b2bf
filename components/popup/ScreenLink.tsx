import type { ComponentChildren } from 'preact';
import type { PopupProps } from './props.ts';

/** A link to another page of the extension, in a tab of its own. The popup's owner opens it, and may then close. */
export function ScreenLink(props: {
  /** From the extension's root: `/dossier.html#army-size-cap`. */
  readonly to: string;
  readonly onFollow: PopupProps['onFollow'];
  readonly children: ComponentChildren;
}) {
  const follow = (event: MouseEvent) => {
    // A click with a modifier says itself where the page is to open.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    props.onFollow(props.to);
  };
  return (
    <a class="screen-link" href={props.to} target="_blank" rel="noopener noreferrer" onClick={follow}>
      {props.children}
    </a>
  );
}
