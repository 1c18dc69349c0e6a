import { describe, expect, it } from 'vitest';
import { instantOf, isSkipped, wallTime } from './zonedTime';

describe('time in a zone', () => {
  it('turns the wall clock of a market into an instant and back', () => {
    for (const zone of ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland']) {
      expect(wallTime(instantOf('2026-11-24T17:00', zone), zone)).toBe('2026-11-24T17:00');
    }
    expect(instantOf('2026-11-24T17:00', 'Europe/Berlin').toISOString()).toBe('2026-11-24T16:00:00.000Z');
  });

  it('takes the offset of that day, not of today', () => {
    expect(instantOf('2026-07-01T12:00', 'Europe/Berlin').toISOString()).toBe('2026-07-01T10:00:00.000Z');
  });

  it('notices the hour that is lost in spring', () => {
    expect(isSkipped('2027-03-28T02:30', 'Europe/Berlin')).toBe(true);
    expect(isSkipped('2027-03-28T03:30', 'Europe/Berlin')).toBe(false);
  });
});
