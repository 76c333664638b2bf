import { afterEach, expect, test } from 'vitest';
import { renderCard } from '../../../components/card/render.tsx';
import type { EntityCard } from '../../../lib/dataset/records.ts';
import { entityCard, find } from '../page/fixtures.ts';
import { cardProps } from './props.ts';

const root = document.createElement('div');
afterEach(() => {
  renderCard(root, null);
  root.remove();
});

function show(card: EntityCard): void {
  document.body.append(root);
  renderCard(root, cardProps({ state: 'entity', card }, { label: 'Ada', positions: [1, 1], total: 1 }));
}

const source = (id: string) => ({
  id,
  publisher: `Publisher ${id}`,
  title: id,
  date: '2029-12-01',
  url: `https://example.org/${id}`,
  language: 'en',
});

function eventsOf(count: number): EntityCard['timeline'] {
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: `2029-12-0${index + 1}`,
    ...(index === 1 && { end: '2029-12-09' }),
    scope: 'talks' as const,
    text: { en: `Event ${index}` },
    entities: ['ada'],
    provisions: [],
    sources: ['b'],
  }));
}

function cardWith(count: number): EntityCard {
  const card = entityCard('ada');
  return {
    ...card,
    entity: { ...card.entity, sources: ['a'] },
    timeline: eventsOf(count),
    sources: [source('a'), source('b')],
  };
}

const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);

test('an entity’s events are folded behind their count, each with its days and a link to its source', () => {
  show(cardWith(2));
  const fold = find<HTMLDetailsElement>('details:has(.timeline)', root);
  expect(fold.open).toBe(false);
  expect(fold.querySelector('summary')?.textContent).toBe('Timeline (2)');
  expect(texts('.step-says')).toEqual(['Event 0', 'Event 1']);
  expect(texts('.step-head')).toEqual(['1 Dec 2029', '2 Dec 2029 – 9 Dec 2029']);
  expect(fold.querySelectorAll('a[href="https://example.org/b"]')).toHaveLength(2);
  // The entity's own sources are counted by themselves.
  expect(texts('summary')).toContain('Sources (1)');
});

test('many events show the first ones, and all when asked', async () => {
  show(cardWith(9));
  const fold = find<HTMLDetailsElement>('details:has(.timeline)', root);
  fold.open = true;
  expect(texts('.step-says')).toEqual(['Event 0', 'Event 1', 'Event 2', 'Event 3', 'Event 4']);
  find('button:last-of-type', fold).click();
  await expect.poll(() => texts('.step-says')).toHaveLength(9);
});

test('an entity that no event names has no timeline', () => {
  show(cardWith(0));
  expect(root.querySelector('.timeline')).toBeNull();
});
