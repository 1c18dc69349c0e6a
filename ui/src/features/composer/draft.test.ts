import { describe, expect, it } from 'vitest';
import { type Draft, inheriting, isOwn, sendable, resolved, toggled, variantAt, withVariant } from './draft';

const target = { account: 'bluesky', market: 'DE' };
const key = 'bluesky/DE';
const draft: Draft = { name: 'Spring', text: 'For all', language: 'en', variants: [target] };

describe('a variant', () => {
  it('says what the draft says until it is changed', () => {
    expect(resolved(draft, variantAt(draft, key)).text).toBe('For all');
    const changed = withVariant(draft, key, { text: 'Für Deutschland' });
    expect(resolved(changed, variantAt(changed, key)).text).toBe('Für Deutschland');
    expect(resolved(changed).text).toBe('For all');
  });

  it('may be empty on purpose: an empty text of its own is not inherited', () => {
    const changed = withVariant(draft, key, { text: '', images: [] });
    const variant = variantAt(changed, key);
    expect(
      resolved({ ...changed, images: [{ asset: 'a', alternativeText: '', decorative: true }] }, variant),
    ).toMatchObject({
      text: '',
      images: [],
    });
    expect(variant && isOwn(variant, 'text')).toBe(true);
  });

  it('follows the draft again when its own words are dropped', () => {
    const changed = inheriting(withVariant(draft, key, { text: 'Own', language: 'de' }), key, 'text');
    const variant = variantAt(changed, key);
    expect(resolved(changed, variant)).toMatchObject({ text: 'For all', language: 'de' });
    expect(variant).not.toHaveProperty('text');
  });

  it('comes and goes with its target', () => {
    const french = { account: 'bluesky', market: 'FR' };
    const both = toggled(draft, french);
    expect(both.variants).toEqual([target, french]);
    expect(toggled(both, target).variants).toEqual([french]);
  });
});

describe('the name', () => {
  it('is the first words of the text while the author gave none', () => {
    expect(sendable({ name: ' ', text: 'A  new\nbike' }, 'Untitled').name).toBe('A new bike');
    expect(sendable({ name: '', text: 'x'.repeat(80) }, 'Untitled').name).toHaveLength(60);
    expect(sendable({ name: '' }, 'Untitled').name).toBe('Untitled');
    expect(sendable({ name: 'Mine', text: 'Other' }, 'Untitled').name).toBe('Mine');
  });
});

describe('the slot', () => {
  it('is sent whole or not at all', () => {
    const zone = 'Europe/Berlin';
    expect(sendable({ name: 'Mine', slot: { at: '', zone } }, 'Untitled').slot).toBeNull();
    expect(sendable({ name: 'Mine', slot: { at: '2026-12-01T17:00', zone } }, 'Untitled').slot).toEqual({
      at: '2026-12-01T17:00',
      zone,
    });
  });
});
