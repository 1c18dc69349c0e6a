import { describe, expect, it } from 'vitest';
import { regionsOf } from './regions';

describe('the regions', () => {
  const regions = regionsOf('de', { global: 'Weltweit', eu: 'Europäische Union' });

  it('begin with the widest', () => {
    expect(regions.slice(0, 2).map(({ value }) => value)).toEqual(['global', 'eu']);
  });

  it('name every country once, in the language of the page', () => {
    const labels = regions.map(({ label }) => label);
    expect(labels).toContain('Österreich');
    expect(new Set(labels).size).toBe(labels.length);
    expect(regions.length).toBeGreaterThan(240);
  });

  it('leave out what is no country, or none any more', () => {
    const codes = regions.map(({ value }) => value);
    expect(codes.filter((code) => ['dd', 'su', 'xk', 'un', 'zz', 'ez'].includes(code))).toEqual([]);
  });
});
