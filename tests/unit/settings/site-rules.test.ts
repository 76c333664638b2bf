import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt } from '../../../lib/settings/json-lines.ts';
import { hostFrom, readRules, writeRules } from '../../../lib/settings/site-rules.ts';

const rules = (...hosts: string[]) => writeRules({ pausedHosts: hosts });

describe('paused sites as text', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.domain()), (domains) => {
        const pausedHosts = domains.map((domain) => new URL(`https://${domain}`).hostname);
        expect(readRules(writeRules({ pausedHosts }))).toEqual({ ok: true, hosts: pausedHosts });
      }),
    );
  });

  it('stand a site a line', () => {
    expect(rules('a.example', 'b.example').split('\n').slice(4, 6)).toEqual(['    "a.example",', '    "b.example"']);
  });

  it('may hold addresses, which stand for their hosts', () => {
    expect(readRules(rules('https://News.EXAMPLE/a?b'))).toEqual({ ok: true, hosts: ['news.example'] });
  });

  it('are told apart from anything else, with the line of the first mistake', () => {
    const mistakeIn = (text: string) => {
      const read = readRules(text);
      return read.ok ? null : [read.mistake.reason, read.mistake.line, read.mistake.found];
    };
    expect(mistakeIn('')).toEqual(['syntax', 1, '']);
    expect(mistakeIn(rules('a.example', 'b.example').replace('"a.example",', '"a.example"'))).toEqual([
      'syntax',
      6,
      '',
    ]);
    expect(mistakeIn(`${rules('a.example').trimEnd().slice(0, -1)}\n\n`)).toEqual(['syntax', 6, '']);
    expect(mistakeIn('[]')).toEqual(['shape', 1, '']);
    expect(mistakeIn(rules().replace('point-by-point', 'another'))).toEqual(['shape', 2, '']);
    expect(mistakeIn(rules().replace('"version": 1', '"version": 2'))).toEqual(['shape', 3, '']);
    expect(mistakeIn(rules('a.example').replace('"a.example"', '7'))).toEqual(['shape', 5, '']);
    expect(mistakeIn(rules('a.example', 'two words', 'c.example'))).toEqual(['host', 6, 'two words']);
    expect(mistakeIn(rules('ftp://a.example'))).toEqual(['host', 5, 'ftp://a.example']);
  });

  it('are read without ever throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readRules(text);
        if (!read.ok) expect(read.mistake.line).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the line of a value in JSON', () => {
  it('is that on which it begins, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.nat(), (before, pick) => {
        const values = [...before, 'wanted-here'];
        const text = JSON.stringify({ other: before, list: values }, null, 2);
        const wanted = text.split('\n').findIndex((line) => line.trim().startsWith('"wanted-here"')) + 1;
        // Unless it is among the drawn ones.
        fc.pre(!JSON.stringify(before).includes('wanted-here') && pick >= 0);
        expect(lineAt(text, ['list', String(before.length)])).toBe(wanted);
      }),
    );
  });
});

describe('what somebody types as a site', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['https://www.news.example:8443/a/b?c#d', 'www.news.example'],
    ['müller.example', 'xn--mller-kva.example'],
    ['localhost', 'localhost'],
    ['', null],
    ['two words', null],
    ['ftp://news.example', null],
    ['https://', null],
    ['about:blank', null],
  ])('%j means %j', (typed, host) => {
    expect(hostFrom(typed)).toBe(host);
  });
});
