import { describe, expect, it } from 'vitest';
import { dayIn } from './days';

describe('days of the calendar', () => {
  const evening = new Date(2026, 11, 31, 23, 30);

  it('are those of the reader, late in the evening too', () => expect(dayIn(0, evening)).toBe('2026-12-31'));

  it('go over the end of a month and a year', () => {
    expect(dayIn(1, evening)).toBe('2027-01-01');
    expect(dayIn(60, evening)).toBe('2027-03-01');
    expect(dayIn(-31, evening)).toBe('2026-11-30');
  });
});
