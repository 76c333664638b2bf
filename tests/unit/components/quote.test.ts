import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../../components/card/quote.ts';
import { reportAddress } from '../../../components/card/report.ts';
import { REPOSITORY } from '../../../components/ui/repository.ts';
import type { EntityCard, ProvisionCard } from '../../../lib/dataset/records.ts';
import { makeRecords } from '../../fixtures/packaged-dataset.ts';

const records = makeRecords();
const [entity] = records.entities;
const [provision] = records.provisions;
if (entity === undefined || provision === undefined) throw new Error('the fixture has no records');

const ENTITY: EntityCard = { ...records, entity };
const PROVISION: ProvisionCard = { ...records, provision };

describe('a card as text', () => {
  test('is what is said of an entity, with publisher, date and address of that statement’s source', () => {
    expect(quoteOf({ state: 'entity', card: ENTITY }, 'en')).toBe(
      'Jane Doe\nTook part in the talks.\n— Gazette, 19 November 2025, https://gazette.example/1',
    );
  });

  test('is how a provision stands now, with the day', () => {
    expect(quoteOf({ state: 'provision', card: PROVISION }, 'de')).toBe(
      'Title of army-cap\n19. November 2025: So.\n— Gazette, 19. November 2025, https://gazette.example/1',
    );
  });

  test('has no address that is not one of the web', () => {
    const sources = records.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    expect(quoteOf({ state: 'entity', card: { ...ENTITY, sources } }, 'en')).not.toContain('javascript');
  });

  test('is none while there is nothing to say', () => {
    expect(quoteOf({ state: 'loading' }, 'en')).toBeNull();
  });
});

describe('a report', () => {
  test('names the record and the version of the data, and nothing else', () => {
    const address = new URL(reportAddress({ state: 'provision', card: PROVISION }) ?? '');
    expect(address.href.startsWith(`${REPOSITORY}/issues/new?`)).toBe(true);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      title: 'Data: provision army-cap',
      body: 'Record: provision army-cap\nData: 2026.1.1\n\n',
    });
  });

  test('is not offered where there is no record', () => {
    expect(reportAddress({ state: 'failed', reason: 'gone' })).toBeNull();
  });
});
