import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, daysShown, later, movedBy, written } from './days';
import { dayAfter } from './gridKeys';

describe('the days of the calendar', () => {
  it('are the whole weeks around a month', () => {
    const november = daysShown('month', '2026-11-22', 1);
    expect([november[0], november.at(-1), november.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
    expect(daysShown('month', '2027-02-10', 1)).toHaveLength(28);
    expect(daysShown('month', '2026-11-22', 7)[0]).toBe('2026-11-01');
  });

  it('are seven for a week, from the first day that the language has', () => {
    expect(daysShown('week', '2026-11-22', 1)[0]).toBe('2026-11-16');
    expect(daysShown('week', '2026-11-22', 7)[0]).toBe('2026-11-22');
    expect(daysShown('week', '2026-11-22', 6)).toHaveLength(7);
  });

  it('belong to the zone of the viewer', () => {
    expect(dayOf('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-23');
    expect(dayOf('2026-11-22T23:30:00Z', 'America/New_York')).toBe('2026-11-22');
  });

  it('go from the last day of one month into the next', () => {
    expect(later('2027-01-31', { months: 1 })).toBe('2027-02-28');
    expect(daysBetween('2026-11-22', '2026-12-01')).toBe(9);
  });

  it('are written without the shift of a zone', () => {
    expect(written('2026-03-29', 'en-GB', { weekday: 'long', day: 'numeric', month: 'long' })).toBe('Sunday 29 March');
  });
});

describe('moving a slot by days', () => {
  it('keeps the time of day of the market, over a change of clocks too', () => {
    expect(movedBy('2027-03-27T16:00:00Z', 'Europe/Berlin', 1)).toEqual({
      at: '2027-03-28T17:00',
      zone: 'Europe/Berlin',
    });
    expect(movedBy('2026-11-22T22:00:00Z', 'America/New_York', -1)).toEqual({
      at: '2026-11-21T17:00',
      zone: 'America/New_York',
    });
  });
});

describe('the keys of the grid', () => {
  const shown = daysShown('month', '2026-11-22', 1);

  it('go by day, week and month', () => {
    expect(dayAfter('ArrowRight', '2026-11-30', shown)).toBe('2026-12-01');
    expect(dayAfter('ArrowUp', '2026-11-02', shown)).toBe('2026-10-26');
    expect(dayAfter('PageDown', '2026-11-30', shown)).toBe('2026-12-30');
    expect(dayAfter('Home', '2026-11-22', shown)).toBe('2026-11-16');
    expect(dayAfter('End', '2026-11-17', shown)).toBe('2026-11-22');
    expect(dayAfter('q', '2026-11-17', shown)).toBeUndefined();
  });
});
