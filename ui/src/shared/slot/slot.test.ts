import { describe, expect, it } from 'vitest';
import { slotFrom, slotInstant, slotWarning, suggestedSlot, workingMorning } from './slot';

const now = new Date('2026-11-22T12:00:00Z');
const berlin = (at: string) => ({ at, zone: 'Europe/Berlin' });

describe('a slot', () => {
  it('is judged by the clock of its own zone', () => {
    expect(slotWarning(berlin('2026-11-22T12:30'), now)).toBe('past');
    expect(slotWarning({ at: '2026-11-22T12:30', zone: 'America/New_York' }, now)).toBeUndefined();
  });

  it('warns when little time is left to sign', () => {
    expect(slotWarning(berlin('2026-11-22T14:59'), now)).toBe('soon');
    expect(slotWarning(berlin('2026-11-22T15:00'), now)).toBeUndefined();
  });

  it('warns of an hour that the clocks skip', () => {
    expect(slotWarning(berlin('2027-03-28T02:30'), now)).toBe('skipped');
  });

  it('says nothing while it is still being filled in', () => {
    expect(slotWarning(berlin(''), now)).toBeUndefined();
  });

  it('is read with or without seconds', () => {
    expect(slotInstant(berlin('2026-11-24T17:00:00')).toISOString()).toBe('2026-11-24T16:00:00.000Z');
  });

  it('is suggested for tomorrow morning', () => {
    expect(suggestedSlot(new Date('2026-11-22T23:30:00Z'), 'Europe/Berlin')).toEqual(berlin('2026-11-24T10:00'));
  });

  it('begins at the next quarter of an hour, by the clock of its zone', () => {
    expect(slotFrom(new Date('2026-11-22T12:01:00Z'), 'Europe/Berlin')).toEqual(berlin('2026-11-22T13:15'));
    expect(slotFrom(new Date('2026-11-22T12:15:00Z'), 'Asia/Kathmandu').at).toBe('2026-11-22T18:00');
  });

  it('is the morning of a working day that is not over yet', () => {
    const friday = new Date('2026-11-20T08:59:00Z');
    expect(workingMorning(friday, 'Europe/Berlin')).toEqual(berlin('2026-11-20T10:00'));
    expect(workingMorning(new Date('2026-11-20T09:01:00Z'), 'Europe/Berlin')).toEqual(berlin('2026-11-23T10:00'));
  });
});
