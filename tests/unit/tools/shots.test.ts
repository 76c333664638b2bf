import { describe, expect, it } from 'vitest';
import { SCREENS, screensOf } from '../../../lib/tools/shots-screens.ts';
import { contactSheet } from '../../../lib/tools/shots-sheet.ts';
import { sceneOf, VARIANTS } from '../../../lib/tools/shots-variants.ts';

describe('the screens and circumstances of the pictures', () => {
  it('give every picture a file name of its own', () => {
    const names = SCREENS.flatMap((screen) =>
      VARIANTS.flatMap((variant) => screen.states.map((state) => `${screen.name}-${state.name}-${variant.name}`)),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it('hold what fits a reader with 320 px, and one who zooms to 200 %', () => {
    const popup = SCREENS.find(({ name }) => name === 'popup') ?? expect.fail('there is no popup');
    const scenes = VARIANTS.map((variant) => sceneOf(popup, variant));
    expect(scenes).toContainEqual(expect.objectContaining({ width: 320, zoom: 1 }));
    expect(scenes).toContainEqual(expect.objectContaining({ width: 800, height: 600, zoom: 2 }));
  });

  it('are refused by a name that no screen has', () => {
    expect(() => screensOf('chromium', ['poster'])).toThrow('There is no screen "poster"');
  });
});

describe('the contact sheet', () => {
  it('has a row for each state, a column for each circumstance, and a gap where no picture was taken', () => {
    const sheet = contactSheet(
      [
        { file: 'a.png', row: 'card', column: 'light' },
        { file: 'b.png', row: 'card', column: 'dark' },
        { file: 'c.png', row: 'popup', column: 'dark' },
      ],
      'All "screens" & <states>',
    );
    expect(sheet).toContain('All &quot;screens&quot; &amp; &lt;states>');
    expect(sheet.match(/<tr>/g)).toHaveLength(3);
    expect(sheet).toMatch(/popup<\/th><td><\/td><td><a href="c\.png">/);
  });
});
