import { describe, expect, it } from 'vitest';
import type { Draft } from './draft';
import { answered, isAsked, keyOf, open, type Proposal, textsOf, words } from './proposals';

const green: Proposal = {
  fact: 'content.claims',
  value: 'env_generic',
  because: 'A green claim',
  passages: [
    { field: 'text', start: 0, end: 3, words: 'eco' },
    { field: 'text', start: 9, end: 12, words: 'eco' },
  ],
};
const draft = (facts: Record<string, unknown>): Draft => ({ name: 'x', text: 'eco', facts }) as Draft;
const asked = new Set(['content.claims']);

describe('what the words propose', () => {
  it('is asked once, however many variants say it', () => {
    const detection = { proposals: [green], remarks: [] };
    expect(open([detection, detection], draft({}), asked)).toEqual([green]);
  });

  it('is not asked again once the draft says so', () => {
    expect(open([{ proposals: [green], remarks: [] }], draft({ 'content.claims': ['env_generic'] }), asked)).toEqual(
      [],
    );
  });

  it('is asked when the draft names another claim', () => {
    expect(open([{ proposals: [green], remarks: [] }], draft({ 'content.claims': ['scarcity'] }), asked)).toEqual([
      green,
    ]);
  });

  it('is not asked of an author who cannot state it', () => {
    expect(open([{ proposals: [green], remarks: [] }], draft({}), new Set())).toEqual([]);
  });

  it('is added to what the draft says', () => {
    const yes = new Map([[keyOf(green), true]]);
    expect(answered(['scarcity'], green, [green], yes, true)).toEqual(['scarcity', 'env_generic']);
    expect(answered(undefined, green, [green], yes, true)).toEqual(['env_generic']);
    const single = { ...green, value: true };
    expect(answered(undefined, single, [single], new Map([[keyOf(single), true]]), false)).toBe(true);
  });

  it('states an empty list when nothing of it is so, for else it would stay unknown', () => {
    const no = new Map([[keyOf(green), false]]);
    expect(answered(undefined, green, [green], no, true)).toEqual([]);
    expect(isAsked(draft({ 'content.claims': [] }), green, no, true)).toBe(false);
  });

  it('states nothing while another proposal of the same list is open', () => {
    const last: Proposal = { ...green, value: 'scarcity' };
    const yes = new Map([[keyOf(green), true]]);
    expect(answered(undefined, green, [green, last], yes, true)).toBeUndefined();
    expect(isAsked(draft({}), green, yes, true)).toBe(true);
    expect(answered(undefined, last, [green, last], new Map([...yes, [keyOf(last), false]]), true)).toEqual([
      'env_generic',
    ]);
  });

  it('quotes each wording once', () => {
    expect(words(green)).toEqual(['eco']);
  });
});

describe('the texts that are read', () => {
  it('are the variants, each different one once', () => {
    const variants = [
      { account: 'a', market: 'DE' },
      { account: 'b', market: 'DE' },
      { account: 'a', market: 'FR', text: 'bonjour', language: 'fr-CA' },
    ];
    const texts = textsOf({ name: 'x', text: 'eco', language: 'de', variants } as Draft);
    expect(texts.map((text) => [text.text, text.language])).toEqual([
      ['eco', 'de'],
      ['bonjour', 'fr'],
    ]);
  });

  it('are the common text while nobody knows where it goes', () => {
    expect(textsOf({ name: 'x', text: 'eco' } as Draft)).toHaveLength(1);
  });
});
