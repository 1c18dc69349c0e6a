import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { deadlinesOf } from './deadlines';

const stage = (name: string, state: Schemas['StageState']['state'], dueAt: string | null) => ({
  name,
  state,
  dueAt,
  reviews: [],
});

describe('deadlines', () => {
  it('lead from the slot back to where it stands, and say what is late', () => {
    const submission = {
      stages: [
        stage('Brand', 'DONE', '2026-12-01T08:00:00Z'),
        stage('Legal', 'OPEN', '2026-12-01T10:00:00Z'),
        stage('Joint sign-off', 'WAITING', '2026-12-01T15:00:00Z'),
        stage('Gone', 'VOID', null),
      ],
    } as unknown as Schemas['Submission'];
    expect(deadlinesOf(submission, new Date('2026-12-01T11:00:00Z'))).toEqual([
      { name: 'Joint sign-off', until: '2026-12-01T15:00:00Z', state: 'waiting' },
      { name: 'Legal', until: '2026-12-01T10:00:00Z', state: 'late' },
      { name: 'Brand', until: '2026-12-01T08:00:00Z', state: 'done' },
    ]);
  });
});
