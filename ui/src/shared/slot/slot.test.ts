import { describe, expect, it } from 'vitest';
import { slotInstant, slotWarning, suggestedSlot } from './slot';

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
});
