import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/shared/api/client';
import { hindranceOf, isSignable, type Known, MOST, toggled, upTo } from './bulk';

const entry = (taskId: string, kind: Schemas['EntryKind'] = 'REVIEW') =>
  ({ taskId, kind, title: taskId, createdAt: '', submission: 's', review: 'r' }) as Schemas['InboxEntry'];
const clear = { outcome: 'CLEAR', permitted: true, markets: [] } as unknown as Schemas['Judgement'];
const market = (more: object) =>
  ({
    ...clear,
    markets: [{ findings: [], overridden: [], warnings: [], unknown: [], ...more }],
  }) as unknown as Schemas['Judgement'];
const known = (change: Partial<Known> = {}, review: object = {}) =>
  ({
    submission: { hash: 'h', stages: [{ reviews: [{ id: 'r', state: 'OPEN', mayDecide: true, ...review }] }] },
    version: { hash: 'h', variants: [{ id: 'a' }, { id: 'b' }] },
    judgement: clear,
    seen: new Set(['a', 'b']),
    ...change,
  }) as unknown as Known;

describe('signing several at once', () => {
  it('takes what was seen whole and has no finding', () => {
    expect(hindranceOf(entry('1'), 'REVIEW', known())).toBeUndefined();
    const met = market({ findings: [{ satisfied: true }] });
    expect(hindranceOf(entry('1'), 'REVIEW', known({ judgement: met }))).toBeUndefined();
  });

  it('leaves out what was not seen whole', () => {
    expect(hindranceOf(entry('1'), 'REVIEW', known({ seen: new Set(['a']) }))).toBe('unseen');
  });

  it('leaves out what the rules have something to say of', () => {
    for (const judgement of [
      { ...clear, permitted: false },
      market({ findings: [{ satisfied: false }] }),
      market({ overridden: [{}] }),
      market({ warnings: [{}] }),
      market({ unknown: [{}] }),
      undefined,
    ])
      expect(hindranceOf(entry('1'), 'REVIEW', known({ judgement }))).toBe('findings');
  });

  it('leaves out other kinds, other versions and what is no longer asked', () => {
    expect(hindranceOf(entry('1', 'SIGN_OFF'), 'REVIEW', known())).toBe('kind');
    expect(hindranceOf(entry('1', 'REPAIR'), 'REPAIR', known())).toBe('kind');
    const older = { hash: 'g', variants: [] } as unknown as Schemas['Version'];
    expect(hindranceOf(entry('1'), 'REVIEW', known({ version: older }))).toBe('version');
    expect(hindranceOf(entry('1'), 'REVIEW', known({}, { state: 'DECIDED' }))).toBe('notYours');
    expect(hindranceOf(entry('1'), 'REVIEW', known({}, { mayDecide: false }))).toBe('notYours');
  });
});

describe('choosing entries', () => {
  const entries = [entry('1'), entry('2', 'REPAIR'), entry('3'), entry('4')];

  it('goes back and forth', () => {
    expect([...toggled(new Set(['1']), '3')]).toEqual(['1', '3']);
    expect([...toggled(new Set(['1', '3']), '1')]).toEqual(['3']);
  });

  it('takes everything in between that can be signed', () => {
    expect([...upTo(entries, new Set(['1']), '4')]).toEqual(['1', '3', '4']);
    expect([...upTo(entries, new Set(['4']), '1')].sort()).toEqual(['1', '3', '4']);
    expect([...upTo(entries, new Set(), '3')]).toEqual(['3']);
  });

  it('ends where nobody reads the list any more', () => {
    const many = Array.from({ length: 40 }, (_, number) => entry(`${number}`));
    expect(upTo(many, new Set(['0']), '39').size).toBe(MOST);
    expect(isSignable(entry('1', 'TASK'))).toBe(false);
  });
});
