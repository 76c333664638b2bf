import { expect, test } from 'vitest';
import { formatSummary } from '../../../lib/tools/start-report.ts';

test('the report names file and browser, then names, then provisions, each with its count', () => {
  const report = formatSummary(
    {
      topic: 'plan',
      entities: [
        { id: 'volodymyr-zelensky', count: 3, label: 'Volodymyr\n   Zelensky' },
        { id: 'nato', count: 1, label: 'NATO' },
      ],
      provisions: [{ id: 'army-size-cap', count: 2, label: 'halve its army' }],
    },
    '/tmp/article.html',
    { name: 'firefox', version: '153.7.0' },
  );
  expect(report.split('\n').filter((line) => line !== '')).toEqual([
    '/tmp/article.html',
    'in firefox 153.7.0: 4 marks, 2 names, 1 provision',
    expect.stringMatching(/^name on the page +entity +count$/),
    expect.stringContaining('──'),
    expect.stringMatching(/^Volodymyr Zelensky +volodymyr-zelensky +3$/),
    expect.stringMatching(/^NATO +nato +1$/),
    expect.stringMatching(/^provision +count +words$/),
    expect.stringContaining('──'),
    expect.stringMatching(/^army-size-cap +2 +halve its army$/),
  ]);
});
