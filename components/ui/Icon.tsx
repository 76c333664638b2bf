/** The icons of all screens: inline, drawn on a 16 px grid in the colour of the text around. */
import type { ComponentChildren } from 'preact';

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 } as const;
const round = { ...stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

const DRAWINGS = {
  // Statuses: each its own outline, so that no two are told apart by colour alone.
  reported: (
    <path
      fill="currentColor"
      d="M7 4.2C4.3 5 2.6 6.9 2.6 9.6v2.2h4.2V8H4.9c.1-1.1.9-1.9 2.3-2.4zm6.4 0C10.7 5 9 6.9 9 9.6v2.2h4.2V8h-1.9c.1-1.1.9-1.9 2.3-2.4z"
    />
  ),
  published: (
    <>
      <path {...round} d="M3.8 2.3h5.4l3 3v8.4H3.8z" />
      <path {...round} d="M6.1 7.6h3.8M6.1 10.5h3.8" />
    </>
  ),
  revised: (
    <>
      <path {...round} d="M2.8 13.2l.7-3.1 7.2-7.2 2.4 2.4-7.2 7.2z" />
      <path {...round} d="M8.9 13.3h4.3" />
    </>
  ),
  dropped: (
    <>
      <circle {...stroke} cx="8" cy="8" r="5.6" stroke-dasharray="2.5 1.9" />
      <path {...round} d="M5.6 8h4.8" />
    </>
  ),
  disputed: <path {...round} d="M2.8 5.9h10.4M2.8 10.1h10.4M10.2 2.7L5.8 13.3" />,
  agreed: (
    <>
      <circle {...stroke} cx="8" cy="8" r="5.8" />
      <path {...round} d="M5.5 8.2l1.8 1.8 3.3-3.7" />
    </>
  ),
  implemented: (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 1.4a6.6 6.6 0 100 13.2A6.6 6.6 0 008 1.4zm3.7 4.9L7.4 11.2 4.5 8.3l1.1-1.1 1.7 1.7 3.2-3.7z"
    />
  ),
  // Actions.
  close: <path {...round} d="M4 4l8 8M12 4l-8 8" />,
  grip: <path {...round} d="M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01" />,
  pin: <path {...round} d="M5.6 2.5h4.8M6.4 2.5v4L4.3 9.2h7.4L9.6 6.5v-4M8 9.2v4.3" />,
  pinned: (
    <>
      <path {...round} fill="currentColor" d="M5.6 2.5h4.8M6.4 2.5v4L4.3 9.2h7.4L9.6 6.5v-4z" />
      <path {...round} d="M8 9.2v4.3" />
    </>
  ),
  copy: (
    <>
      <path {...round} d="M6 5.8h7.2v7.4H6z" />
      <path {...round} d="M10.2 5.6V2.8H2.8v7.4h3" />
    </>
  ),
  previous: <path {...round} d="M9.8 3.5L5.3 8l4.5 4.5" />,
  next: <path {...round} d="M6.2 3.5L10.7 8l-4.5 4.5" />,
  unfold: <path {...round} d="M3.8 6l4.2 4.2L12.2 6" />,
  search: (
    <>
      <circle {...stroke} cx="7" cy="7" r="4.2" />
      <path {...round} d="M10.2 10.2l3.3 3.3" />
    </>
  ),
  jump: <path {...round} d="M8 2.5v9M4.3 8L8 11.7 11.7 8M3.5 14h9" />,
  here: <circle fill="currentColor" cx="8" cy="8" r="3.2" />,
  unknown: (
    <>
      <path {...round} d="M5.6 6a2.4 2.4 0 114 1.8c-.9.7-1.6 1.2-1.6 2.3" />
      <circle fill="currentColor" cx="8" cy="12.7" r="1" />
    </>
  ),
} satisfies Record<string, ComponentChildren>;

/** The name of an icon; every status has one of its own. */
export type IconName = keyof typeof DRAWINGS;

/** A decorative icon: the words beside it, or the label of its button, say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
