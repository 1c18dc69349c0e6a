import { describe, expect, it } from 'vitest';
import { byItem, chosen, type LiveFinding, marketsOf, rulesOf } from './findings';

const finding = (submission: string, market: string, rule: string): LiveFinding => ({
  submission,
  item: `item of ${submission}`,
  itemName: `Name of ${submission}`,
  market,
  rule,
  pack: 'de',
  severity: 2,
  why: 'Label it.',
  since: '2026-11-01T01:30:00Z',
  seenAt: '2026-11-02T01:30:00Z',
});
const all = [finding('b', 'DE', 'R2'), finding('a', 'FR', 'R1'), finding('b', 'AT', 'R1')];

describe('what live content fails', () => {
  it('is told item by item, the gravest first', () =>
    expect(byItem(all).map(({ itemName, findings }) => [itemName, findings.length])).toEqual([
      ['Name of b', 2],
      ['Name of a', 1],
    ]));

  it('is chosen by market and rule', () => {
    expect(chosen(all, { market: 'DE', rule: '' })).toEqual([all[0]]);
    expect(chosen(all, { market: '', rule: 'R1' })).toEqual([all[1], all[2]]);
    expect(chosen(all, { market: 'DE', rule: 'R1' })).toEqual([]);
  });

  it('offers the markets and rules that there are', () => {
    expect(marketsOf(all)).toEqual(['AT', 'DE', 'FR']);
    expect(rulesOf(all)).toEqual(['R1', 'R2']);
  });
});
