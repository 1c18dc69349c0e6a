import { describe, expect, it } from 'vitest';
import { filterOf, furtherFilters, isFiltered, searchOf } from './contentFilter';

const nothing = {
  states: [],
  campaign: '',
  text: '',
  author: '',
  market: '',
  account: '',
  from: '',
  to: '',
  sort: 'CHANGED',
} as const;

describe('the filter in the address', () => {
  it('comes back as it was written', () => {
    const filter = {
      states: ['IN_REVIEW', 'MISSED'],
      campaign: 'c',
      text: 'Frühling & Co',
      author: 'me',
      market: 'DE',
      account: 'a',
      from: '2026-11-01',
      to: '2026-11-30',
      sort: 'LATEST_SLOT',
    } as const;
    expect(filterOf(new URLSearchParams(searchOf(filter).toString()))).toEqual(filter);
    expect(furtherFilters(filter)).toBe(4);
  });

  it('leaves out what nobody knows', () => {
    const written = 'state=LOST&state=DRAFT&market=germany&from=2026-02-30&to=soon&sort=LUCK';
    expect(filterOf(new URLSearchParams(written))).toEqual({ ...nothing, states: ['DRAFT'] });
  });

  it('is empty when nothing is chosen', () => {
    expect(searchOf(nothing).toString()).toBe('');
  });

  it('counts an order as no filter', () => {
    expect(isFiltered({ ...nothing, sort: 'NAME' })).toBe(false);
    expect(isFiltered({ ...nothing, market: 'FR' })).toBe(true);
  });
});
