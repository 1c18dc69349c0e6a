import { describe, expect, it } from 'vitest';
import { described, lacksWords, moved, withImage, withoutImage, exchanged } from './images';

const images = ['a', 'b', 'c'].map((asset) => ({ asset, alternativeText: asset, decorative: false }));
const order = (list: readonly { asset: string }[]) => list.map((image) => image.asset).join('');

describe('the images of a draft', () => {
  it('are there once, however often the same bytes are dropped', () => {
    expect(order(withImage(images, 'b'))).toBe('abc');
    expect(order(withImage(images, 'd'))).toBe('abcd');
  });

  it('move one place and stop at the ends', () => {
    expect(order(moved(images, 'b', -1))).toBe('bac');
    expect(order(moved(images, 'b', 1))).toBe('acb');
    expect(order(moved(images, 'a', -1))).toBe('abc');
    expect(order(moved(images, 'c', 1))).toBe('abc');
  });

  it('ask for words unless they are decoration', () => {
    const [added] = withImage([], 'd');
    expect(added && lacksWords(added)).toBe(true);
    expect(described(images, 'a', { alternativeText: ' ' }).map(lacksWords)).toEqual([true, false, false]);
    expect(described(images, 'a', { alternativeText: '', decorative: true }).some(lacksWords)).toBe(false);
  });

  it('go away alone', () => {
    expect(order(withoutImage(images, 'b'))).toBe('ac');
  });

  it('takes a part of a picture in its place and with its words', () => {
    const both = described(withImage(withImage([], 'a'), 'b'), 'a', { alternativeText: 'A pot' });
    expect(exchanged(both, 'a', 'part')).toEqual([
      { asset: 'part', alternativeText: 'A pot', decorative: false },
      { asset: 'b', alternativeText: '', decorative: false },
    ]);
    expect(exchanged(both, 'a', 'b')).toEqual([{ asset: 'b', alternativeText: '', decorative: false }]);
  });
});
