import { describe, expect, it } from 'vitest';
import type { Draft } from './draft';
import { inserted, withInsertion } from './insertion';

const label = { wording: 'Anzeige', placement: 'start' };
const note = { wording: 'Zu Risiken …', placement: 'anywhere' };

describe('a wording in a text', () => {
  it('stands first where it must', () => expect(inserted('Neu im Regal', label)).toBe('Anzeige\nNeu im Regal'));
  it('else stands last', () => expect(inserted('Neu im Regal\n', note)).toBe('Neu im Regal\n\nZu Risiken …'));
  it('is not put in twice', () => expect(inserted('Anzeige\nNeu', label)).toBe('Anzeige\nNeu'));
  it('is all there is in an empty text', () => expect(inserted(' ', label)).toBe('Anzeige'));
});

describe('a wording in a draft', () => {
  const draft = (...variants: { account: string; market: string; text?: string }[]) =>
    ({ name: 'x', text: 'Neu', variants }) as Draft;

  it('goes into the text for all when all go to that market', () => {
    const changed = withInsertion(draft({ account: 'a', market: 'DE' }, { account: 'b', market: 'DE' }), 'DE', label);
    expect(changed.text).toBe('Anzeige\nNeu');
  });

  it('leaves other markets alone', () => {
    const changed = withInsertion(draft({ account: 'a', market: 'DE' }, { account: 'a', market: 'FR' }), 'DE', label);
    expect(changed.text).toBe('Neu');
    expect(changed.variants?.map((variant) => variant.text)).toEqual(['Anzeige\nNeu', undefined]);
  });

  it('goes into the words that a variant has of its own', () => {
    const changed = withInsertion(draft({ account: 'a', market: 'DE', text: 'Hier' }), 'DE', label);
    expect(changed.variants?.[0]?.text).toBe('Anzeige\nHier');
  });
});
