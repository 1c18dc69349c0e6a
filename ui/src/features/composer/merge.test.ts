import { describe, expect, it } from 'vitest';
import type { Draft } from './draft';
import { merge, takeTheirs } from './merge';

const de = { account: 'a', market: 'DE' };
const fr = { account: 'a', market: 'FR' };
const base: Draft = {
  name: 'Spring',
  text: 'Come and see.',
  language: 'en',
  variants: [de, { ...fr, text: 'Venez voir.' }],
  facts: { 'content.paid': false },
  slot: { at: '2026-12-01T17:00', zone: 'Europe/Berlin' },
};

describe('two people in one draft', () => {
  it('keeps what each wrote where the other wrote nothing', () => {
    const mine = { ...base, text: 'Come on Monday.' };
    const theirs = { ...base, name: 'Spring 2027', facts: { ...base.facts, 'product.industry': 'food' } };
    const { draft, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(draft.text).toBe('Come on Monday.');
    expect(draft.name).toBe('Spring 2027');
    expect(draft.facts).toEqual({ 'content.paid': false, 'product.industry': 'food' });
  });

  it('asks only about what both changed in different ways', () => {
    const mine = { ...base, text: 'Come on Monday.', name: 'Mine' };
    const theirs = { ...base, text: 'Come on Tuesday.', link: 'https://example.org' };
    const { draft, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([
      { place: { in: 'draft', part: 'text' }, mine: 'Come on Monday.', theirs: 'Come on Tuesday.' },
    ]);
    expect(draft).toMatchObject({ text: 'Come on Monday.', name: 'Mine', link: 'https://example.org' });
    expect(takeTheirs(draft, conflicts[0]!)).toMatchObject({ text: 'Come on Tuesday.', name: 'Mine' });
  });

  it('does not ask when both wrote the same', () => {
    const both = { ...base, text: 'Come on Monday.' };
    expect(merge(base, both, { ...both, campaign: null }).conflicts).toEqual([]);
  });

  it('compares variants part by part', () => {
    const mine = { ...base, variants: [de, { ...fr, text: 'Venez lundi.' }] };
    const theirs = { ...base, variants: [de, { ...fr, text: 'Venez voir.', title: 'Printemps' }] };
    const { draft, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(draft.variants).toEqual([de, { ...fr, text: 'Venez lundi.', title: 'Printemps' }]);
  });

  it('adds the target that the other added and takes away the one that he took away', () => {
    const us = { account: 'b', market: 'US' };
    const { draft, conflicts } = merge(base, { ...base, text: 'Mine' }, { ...base, variants: [de, us] });
    expect(conflicts).toEqual([]);
    expect(draft.variants).toEqual([de, us]);
  });

  it('asks when one wrote for a target that the other took away', () => {
    const mine = { ...base, variants: [de, { ...fr, text: 'Venez lundi.' }] };
    const { draft, conflicts } = merge(base, mine, { ...base, variants: [de] });
    expect(conflicts).toEqual([
      { place: { in: 'target', key: 'a/FR' }, mine: { ...fr, text: 'Venez lundi.' }, theirs: undefined },
    ]);
    expect(takeTheirs(draft, conflicts[0]!).variants).toEqual([de]);
  });

  it('takes an answer back that the other took back', () => {
    const { draft } = merge(base, { ...base, text: 'Mine' }, { ...base, facts: {} });
    expect(draft.facts).toEqual({});
  });

  it('takes the name that the other gave while mine is empty', () => {
    const { draft, conflicts } = merge(base, { ...base, name: '' }, { ...base, name: 'Named' });
    expect(conflicts).toEqual([]);
    expect(draft.name).toBe('Named');
  });

  it('sees no difference between what is empty and what is not there', () => {
    const answered = { ...base, link: null, images: [], campaign: null };
    expect(merge(base, { ...base, title: 'Mine' }, answered).conflicts).toEqual([]);
  });
});
