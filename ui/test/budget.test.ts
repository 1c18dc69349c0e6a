import { describe, expect, it } from 'vitest';
import { excess, filesOf } from '../budget.mjs';

const manifest = {
  page: { file: 'page.js', imports: ['shared'] },
  entry: { file: 'entry.js', imports: ['shared', 'library'], dynamicImports: ['page'] },
  shared: { file: 'shared.js', imports: ['library'] },
  library: { file: 'library.js' },
  later: { file: 'later.js' },
};

describe('the budget of the first load', () => {
  it('counts what is imported once, and nothing that is fetched later', () => {
    expect(filesOf(manifest, ['entry']).sort()).toEqual(['entry.js', 'library.js', 'shared.js']);
    expect(filesOf(manifest, ['entry', 'page'])).toHaveLength(4);
  });

  it('refuses a page that is not there any more, instead of counting nothing', () => {
    expect(() => filesOf(manifest, ['gone'])).toThrow("no piece 'gone'");
  });

  it('bites one byte above, and names the largest first', () => {
    const sizes = new Map([
      ['small.js', 1],
      ['large.js', 100],
    ]);
    expect(excess(sizes, 101)).toBeUndefined();
    expect(excess(sizes, 100)).toMatch(/101 bytes[^]*100 large\.js[^]*1 small\.js/);
  });
});
