import { describe, expect, it } from 'vitest';
import { changesBetween, isNotShown } from './changesBetween';

describe('changes over several versions', () => {
  it('lead from the first state to the last', () => {
    expect(
      changesBetween([
        [{ path: 'name', before: 'Spring', after: 'Summer' }],
        [
          { path: 'name', before: 'Summer', after: 'Autumn' },
          { path: 'slot', before: null, after: '2026-12-01T17:00' },
        ],
      ]),
    ).toEqual([
      { path: 'name', before: 'Spring', after: 'Autumn' },
      { path: 'slot', before: null, after: '2026-12-01T17:00' },
    ]);
  });

  it('are none where the first state came back', () => {
    expect(
      changesBetween([
        [{ path: 'name', before: 'Spring', after: 'Summer' }],
        [{ path: 'name', before: 'Summer', after: 'Spring' }],
      ]),
    ).toEqual([]);
  });

  it('are listed where no rendering shows them', () => {
    const paths = ['variants[4711/DE].text', 'variants[4711/DE].images[0]', 'variants[4711/DE]', 'facts.paid'];
    expect(paths.filter((path) => isNotShown({ path, before: null, after: null }))).toEqual([
      'variants[4711/DE]',
      'facts.paid',
    ]);
  });
});
