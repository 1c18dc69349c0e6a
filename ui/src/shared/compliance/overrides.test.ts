import { describe, expect, it } from 'vitest';
import { mayDecide, mayRevoke, type Override, standingOf } from './overrides';

const override: Override = {
  id: 'o',
  rule: 'DE-UWG-5A-WERBUNG',
  scope: 'ITEM',
  scopeId: 'i',
  severity: 2,
  reason: 'Labelled on the landing page.',
  state: 'ASKED',
  inForce: false,
  askedBy: { id: 'mia', displayName: 'Mia' },
  askedAt: '2026-11-01T10:00:00Z',
  until: '2099-01-01T10:00:00Z',
};
const person = (id: string, ...groups: string[]) => ({ id, groups });

describe('an override', () => {
  it('has ended when nobody decided in time, or when its time is over', () => {
    const past = { ...override, until: '2026-11-02T10:00:00Z' };
    expect(standingOf(override)).toBe('asked');
    expect(standingOf(past)).toBe('ended');
    expect(standingOf({ ...override, state: 'CONFIRMED', inForce: true })).toBe('force');
    expect(standingOf({ ...past, state: 'CONFIRMED' })).toBe('ended');
    expect(standingOf({ ...past, state: 'REVOKED' })).toBe('revoked');
  });

  it('is decided by a second person of legal or compliance', () => {
    expect(mayDecide(person('mia', 'legal/de'), override)).toBe(false);
    expect(mayDecide(person('max', 'marketing/de'), override)).toBe(false);
    expect(mayDecide(person('carl', 'compliance/eu'), override)).toBe(true);
    expect(mayDecide(person('rita', 'compliance-admin/de'), override)).toBe(false);
  });

  it('is decided by legal alone when the rule is grave', () => {
    const grave = { ...override, severity: 3 };
    expect(mayDecide(person('carl', 'compliance/eu'), grave)).toBe(false);
    expect(mayDecide(person('lena', 'legal/de'), grave)).toBe(true);
  });

  it('is taken back by whoever asked, and by those who answer for rules', () => {
    const inForce = { ...override, state: 'CONFIRMED', inForce: true } as const;
    expect(mayRevoke(person('mia', 'marketing/de'), inForce)).toBe(true);
    expect(mayRevoke(person('max', 'marketing/de'), inForce)).toBe(false);
    expect(mayRevoke(person('rita', 'compliance-admin/de'), inForce)).toBe(true);
    expect(mayRevoke(person('mia'), { ...inForce, inForce: false })).toBe(false);
  });
});
