import { describe, expect, it } from 'vitest';
import { filterOf, searchOf } from './contentFilter';

describe('the filter in the address', () => {
  it('comes back as it was written', () => {
    const filter = { states: ['IN_REVIEW', 'MISSED'] as const, campaign: 'c', text: 'Frühling & Co', mine: true };
    expect(filterOf(new URLSearchParams(searchOf(filter).toString()))).toEqual(filter);
  });

  it('leaves out what nobody knows', () => {
    expect(filterOf(new URLSearchParams('state=LOST&state=DRAFT&author=you'))).toEqual({
      states: ['DRAFT'],
      campaign: '',
      text: '',
      mine: false,
    });
  });

  it('is empty when nothing is chosen', () => {
    expect(searchOf({ states: [], campaign: '', text: '', mine: false }).toString()).toBe('');
  });
});
