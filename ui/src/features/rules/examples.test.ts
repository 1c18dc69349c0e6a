import { describe, expect, it } from 'vitest';
import type { RowChange, RuleFact } from './drafts';
import { asked, firstValue, lacking } from './examples';

const changed = (ruleId: string, kind: RowChange['kind']): RowChange => ({ ruleId, kind, moved: false, cells: [] });

const cell = (column: string, after: string, input = true) => ({ column, label: column, input, before: '', after });

describe('an example of a changed row', () => {
  const row = {
    ...changed('CO-1', 'ADDED'),
    cells: [
      cell('jurisdictions', 'list contains(?, "DE")'),
      cell('content.type', '"social_post", "story"'),
      cell('content.claims', 'some claim in ? satisfies claim in ("efficacy", "savings")'),
      cell('campaign.political', 'true'),
      cell('content.materialConnection', 'not("none")'),
      cell('effect', '"REQ"', false),
    ],
  };

  it('begins with what the row asks for', () => {
    expect(asked([row], 'CO-1', true)).toEqual({
      'audience.countries': ['DE'],
      'content.type': 'social_post',
      'content.claims': ['efficacy'],
      'campaign.political': true,
    });
  });

  it('begins with nothing when the row shall not fire', () => {
    expect(asked([row], 'CO-1', false)).toEqual({});
  });
});

describe('rows that lack an example', () => {
  it('are new and changed ones, for firing and for not firing', () => {
    const rows = [changed('CO-1', 'ADDED'), changed('DE-2', 'MOVED'), changed('DE-3', 'REMOVED')];
    expect(lacking(rows, [])).toEqual([
      { ruleId: 'CO-1', fires: true },
      { ruleId: 'CO-1', fires: false },
    ]);
  });

  it('are no longer among them once both examples are there', () => {
    const rows = [changed('CO-1', 'CHANGED')];
    const example = (fires: boolean) => ({ ruleId: 'CO-1', title: 'x', fires, facts: {} });
    expect(lacking(rows, [example(true)])).toEqual([{ ruleId: 'CO-1', fires: false }]);
    expect(lacking(rows, [example(true), example(false)])).toEqual([]);
  });
});

describe('the first value of a fact', () => {
  const fact = (change: Partial<RuleFact>) => ({ name: 'a.b', type: 'STRING', allowed: [], ...change }) as RuleFact;
  it.each([
    [fact({ type: 'BOOLEAN' }), true],
    [fact({ type: 'NUMBER', minimum: 3 }), 3],
    [fact({ type: 'NUMBER' }), 0],
    [fact({ type: 'STRINGS' }), []],
    [fact({ type: 'STRING', allowed: ['none', 'paid'] }), 'none'],
  ])('%o is %o', (given, value) => expect(firstValue(given)).toEqual(value));
});
