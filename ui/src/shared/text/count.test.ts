import { describe, expect, it } from 'vitest';
import { countText, fillOf } from './count';

describe('counting text', () => {
  it('counts a family, a flag and an accented letter as one grapheme each', () => {
    expect(countText('👩‍👩‍👧🇩🇪e\u0301', { unit: 'GRAPHEMES' })).toBe(3);
  });

  it('counts the same text differently by unit', () => {
    const text = '👩‍👧';
    expect(countText(text, { unit: 'CODE_POINTS' })).toBe(3);
    expect(countText(text, { unit: 'UTF16_UNITS' })).toBe(5);
  });

  it('gives every web address the same weight where the network does', () => {
    const rule = { unit: 'CODE_POINTS' as const, addressWeight: 23 };
    expect(countText('See https://acme.example/a/very/long/path/that/goes/on', rule)).toBe(4 + 23);
    expect(countText('http://a.io', rule)).toBe(23);
  });

  it('leaves the full stop behind an address outside it', () => {
    expect(countText('https://acme.example.', { unit: 'CODE_POINTS', addressWeight: 23 })).toBe(24);
  });

  it('turns amber at ninety percent and red above the limit', () => {
    const rule = { unit: 'GRAPHEMES' as const, most: 10 };
    expect(['a'.repeat(8), 'a'.repeat(9), 'a'.repeat(10), 'a'.repeat(11)].map((text) => fillOf(text, rule))).toEqual([
      'room',
      'near',
      'near',
      'over',
    ]);
  });

  it('is over when only the limit in bytes is passed', () => {
    expect(fillOf('ääääää', { unit: 'GRAPHEMES', most: 300, mostBytes: 10 })).toBe('over');
  });
});
