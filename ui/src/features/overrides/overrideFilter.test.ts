import { describe, expect, it } from 'vitest';
import type { Override } from '@/shared/compliance/overrides';
import { filterOf, matching, searchOf } from './overrideFilter';

const override = (rule: string, state: Override['state'], inForce = false): Override => ({
  id: rule + state,
  rule,
  scope: 'ITEM',
  scopeId: 'i',
  severity: 1,
  reason: 'Because it is so.',
  state,
  inForce,
  askedBy: { id: 'mia', displayName: 'Mia' },
  askedAt: '2026-11-01T10:00:00Z',
  until: '2099-01-01T10:00:00Z',
});
const all = [override('DE-1', 'ASKED'), override('DE-2', 'CONFIRMED', true), override('FR-1', 'REVOKED')];

describe('the filter of overrides', () => {
  it('comes back from the address as it was written', () => {
    const filter = { standing: 'force', rule: 'DE' } as const;
    expect(filterOf(new URLSearchParams(searchOf(filter).toString()))).toEqual(filter);
    expect(filterOf(new URLSearchParams('state=LOST'))).toEqual({ standing: '', rule: '' });
  });

  it('finds by state and by a part of the rule', () => {
    expect(matching(all, { standing: '', rule: '' })).toHaveLength(3);
    expect(matching(all, { standing: 'force', rule: '' }).map(({ rule }) => rule)).toEqual(['DE-2']);
    expect(matching(all, { standing: '', rule: 'de-' }).map(({ rule }) => rule)).toEqual(['DE-1', 'DE-2']);
    expect(matching(all, { standing: 'asked', rule: 'FR' })).toEqual([]);
  });
});
