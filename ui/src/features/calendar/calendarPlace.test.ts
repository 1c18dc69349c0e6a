import { describe, expect, it } from 'vitest';
import { isFiltered, placeOf, searchOf } from './calendarPlace';

describe('the calendar in the address', () => {
  it('comes back as it was written', () => {
    const place = {
      view: 'week',
      day: '2026-11-22',
      states: ['MISSED', 'IN_REVIEW'],
      market: 'DE',
      account: 'a',
      campaign: 'c',
      mine: true,
    } as const;
    expect(placeOf(new URLSearchParams(searchOf(place).toString()))).toEqual(place);
    expect(isFiltered(place)).toBe(true);
  });

  it('leaves out what nobody knows, and days that no calendar has', () => {
    const place = placeOf(new URLSearchParams('view=year&day=2026-02-30&state=LOST&market=germany'));
    expect(place).toEqual({ view: 'month', day: '', states: [], market: '', account: '', campaign: '', mine: false });
    expect(isFiltered(place)).toBe(false);
    expect(searchOf(place).toString()).toBe('');
  });
});
