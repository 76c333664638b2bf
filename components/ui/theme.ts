/** The colours of a screen. */

/** The value of `data-theme` on a screen's root, `.surface`: none where the system decides. */
export function themeOf(theme: 'auto' | 'light' | 'dark' | undefined): 'light' | 'dark' | undefined {
  return theme === 'auto' ? undefined : theme;
}
