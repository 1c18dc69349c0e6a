import { describe, expect, it } from 'vitest';
import { dayIn } from '@/shared/time/days';
import { filterOf, queryOf, searchOf, standingOf } from './claimFilter';

describe('the filter of the claims library', () => {
  it('comes back from the address as it was written', () => {
    const filter = { text: 'Hält 30 Jahre', standing: 'soon', region: 'de' } as const;
    expect(filterOf(new URLSearchParams(searchOf(filter).toString()))).toEqual(filter);
  });

  it('leaves out what nobody knows', () =>
    expect(filterOf(new URLSearchParams('state=LOST'))).toEqual({ text: '', standing: '', region: '' }));

  it('asks for accepted ones that end within sixty days', () =>
    expect(queryOf({ text: '', standing: 'soon', region: '' })).toEqual({
      state: ['ACCEPTED'],
      endsBefore: dayIn(60),
    }));

  it('asks for everything when nothing is chosen', () =>
    expect(queryOf({ text: '', standing: '', region: '' })).toEqual({}));

  it.each([
    ['ACCEPTED', dayIn(59), 'soon'],
    ['ACCEPTED', dayIn(60), 'valid'],
    ['LAPSED', dayIn(-1), 'lapsed'],
    ['PROPOSED', dayIn(3), 'proposed'],
  ] as const)('calls %s until %s %s', (state, validUntil, standing) =>
    expect(standingOf({ state, validUntil })).toBe(standing),
  );
});
