import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { changesAskedFor, hindranceOf, mine, shortHash, tallyOf } from './decisionRules';

const review = (parts: Partial<Schemas['Review']>): Schemas['Review'] => ({
  id: 'r',
  role: 'LEGAL',
  market: 'DE',
  group: 'legal/de',
  state: 'OPEN',
  because: [],
  people: [],
  looks: [],
  ...parts,
});

const decision = (parts: Partial<Schemas['Decision']> = {}): Schemas['Decision'] => ({
  id: 'd',
  decision: 'APPROVE',
  by: { id: 'ana', displayName: 'Ana' },
  at: '2026-11-22T12:00:00Z',
  version: 3,
  hash: 'a'.repeat(64),
  changes: [],
  void: false,
  ...parts,
});

const submission = (...reviews: Schemas['Review'][]) =>
  ({ stages: [{ name: 'Review', state: 'OPEN', reviews }] }) as unknown as Schemas['Submission'];

describe('a decision', () => {
  it('is not an approval while a variant was not looked at', () => {
    expect(hindranceOf({ kind: 'APPROVE', comment: '', unseen: 1 })).toBe('unseen');
    expect(hindranceOf({ kind: 'APPROVE', comment: '', unseen: 0 })).toBeUndefined();
  });

  it('needs a comment to return or reject, and blanks are none', () => {
    for (const kind of ['RETURN', 'REJECT'] as const) {
      expect(hindranceOf({ kind, comment: '  \n', unseen: 0 })).toBe('comment');
      expect(hindranceOf({ kind, comment: 'The price is wrong.', unseen: 2 })).toBeUndefined();
    }
  });

  it('is an approval with changes only with an own open remark, after all was looked at', () => {
    const kind = 'APPROVE_WITH_CHANGES';
    expect(hindranceOf({ kind, comment: '', unseen: 0, remarks: 0 })).toBe('remarks');
    expect(hindranceOf({ kind, comment: '', unseen: 1, remarks: 1 })).toBe('unseen');
    expect(hindranceOf({ kind, comment: '', unseen: 0, remarks: 1 })).toBeUndefined();
  });

  it('is not an approval while a remark that an earlier one hangs on is open', () => {
    expect(hindranceOf({ kind: 'APPROVE', comment: '', unseen: 0, unmet: 1 })).toBe('unmet');
    expect(hindranceOf({ kind: 'APPROVE_WITH_CHANGES', comment: '', unseen: 0, unmet: 1, remarks: 1 })).toBeUndefined();
  });

  it('is offered only for open reviews that the person may decide', () => {
    const open = review({ id: 'open', mayDecide: true });
    const others = [
      review({ mayDecide: false }),
      review({ state: 'WAITING', mayDecide: true }),
      review({ state: 'DECIDED', mayDecide: true }),
    ];
    expect(mine(submission(open, ...others))).toEqual([open]);
  });
});

describe('a round that ended', () => {
  const yes = review({ state: 'DECIDED', decision: decision({ decision: 'APPROVE_WITH_CHANGES' }) });

  it('was approved with changes when nobody refused', () => {
    expect(changesAskedFor(submission(yes, review({ state: 'VOID' })))).toEqual(yes.decision);
    const no = review({ state: 'DECIDED', decision: decision({ decision: 'RETURN' }) });
    expect(changesAskedFor(submission(yes, no))).toBeUndefined();
    expect(changesAskedFor(submission(review({ decision: decision() })))).toBeUndefined();
  });
});

describe('the tally', () => {
  it('counts approvals that still hold, of all reviews that still count', () => {
    const tally = tallyOf(
      submission(
        review({ state: 'DECIDED', decision: decision() }),
        review({ state: 'DECIDED', decision: decision({ decision: 'RETURN' }) }),
        review({ state: 'DECIDED', decision: decision({ void: true }) }),
        review({ state: 'VOID', decision: decision() }),
        review({}),
      ),
    );
    expect(tally).toEqual({ signed: 1, all: 4 });
  });
});

describe('the short hash', () => {
  it('is what a person can read out', () => {
    expect(shortHash('9f3a12cd'.repeat(8))).toBe('9f3a12');
  });
});
