import { describe, expect, it } from 'vitest';
import { byPeriod, periodOf } from './periods';

const now = new Date('2026-11-22T20:30:00Z');
const berlin = (dueAt: string | null) => periodOf(dueAt, now, 'Europe/Berlin');

describe('how near the due time is', () => {
  it('goes by the days of the reader', () => {
    expect(berlin('2026-11-22T20:30:00Z')).toBe('over');
    expect(berlin('2026-11-22T22:59:00Z')).toBe('today');
    expect(berlin('2026-11-22T23:00:00Z')).toBe('tomorrow');
    expect(periodOf('2026-11-22T23:00:00Z', now, 'America/New_York')).toBe('today');
    expect(berlin('2026-11-24T12:00:00Z')).toBe('week');
    expect(berlin('2026-11-29T12:00:00Z')).toBe('later');
    expect(berlin(null)).toBe('none');
  });

  it('is not shaken by a day of 25 hours', () => {
    const before = new Date('2026-10-24T10:00:00Z');
    expect(periodOf('2026-10-25T22:59:00Z', before, 'Europe/Berlin')).toBe('tomorrow');
    expect(periodOf('2026-10-25T23:00:00Z', before, 'Europe/Berlin')).toBe('week');
  });

  it('groups a sorted list and keeps its order', () => {
    const entries = [{ dueAt: '2026-11-22T10:00:00Z' }, { dueAt: '2026-11-22T21:00:00Z' }, { dueAt: null }];
    expect(byPeriod(entries, now, 'Europe/Berlin').map(({ period }) => period)).toEqual(['over', 'today', 'none']);
    expect(byPeriod([], now, 'Europe/Berlin')).toEqual([]);
  });
});
