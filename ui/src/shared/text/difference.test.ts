import { describe, expect, it } from 'vitest';
import { imageDifference, textDifference } from './difference';

const image = (assetId: string, alternativeText = '') => ({ assetId, alternativeText });

describe('text difference', () => {
  it('strikes and adds whole words', () => {
    expect(textDifference('Our best price ever', 'Our lowest price ever')).toEqual([
      { kind: 'same', text: 'Our ' },
      { kind: 'removed', text: 'best' },
      { kind: 'added', text: 'lowest' },
      { kind: 'same', text: ' price ever' },
    ]);
  });

  it('gives back both texts whole, whatever the change', () => {
    const before = 'Zum Frühling:\nneue Räder — jetzt 20 % günstiger!';
    const now = 'Zum Sommer:\nneue Räder, jetzt 25 % günstiger.\nMehr: https://acme.example';
    const pieces = textDifference(before, now, 'de');
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map((piece) => piece.text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(now);
  });

  it('says nothing about equal texts', () => {
    expect(textDifference('Same', 'Same')).toEqual([{ kind: 'same', text: 'Same' }]);
  });
});

describe('image difference', () => {
  const changes = (before: ReturnType<typeof image>[], now: ReturnType<typeof image>[]) =>
    imageDifference(before, now).map((pair) => [pair.change, pair.before?.assetId, pair.now?.assetId]);

  it('tells kept, newly described and replaced images apart', () => {
    const before = [image('a'), image('b', 'A dog'), image('c')];
    const now = [image('a'), image('b', 'A cat'), image('d')];
    expect(changes(before, now)).toEqual([
      ['same', 'a', 'a'],
      ['described', 'b', 'b'],
      ['replaced', 'c', 'd'],
    ]);
  });

  it('has a side without an image where one only came or only went', () => {
    expect(changes([], [image('a')])).toEqual([['added', undefined, 'a']]);
    expect(changes([image('a'), image('b')], [image('b')])).toEqual([
      ['same', 'b', 'b'],
      ['removed', 'a', undefined],
    ]);
  });
});
