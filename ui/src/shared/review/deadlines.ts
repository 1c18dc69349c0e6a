import type { Schemas } from '../api/client';

export interface Link {
  readonly name: string;
  readonly until: string;
  readonly state: 'done' | 'late' | 'open' | 'waiting';
}

/** The slot first, then what has to be done before it, back to where it stands. */
export function deadlinesOf(submission: Schemas['Submission'], now: Date): Link[] {
  return [...submission.stages]
    .reverse()
    .filter((stage) => stage.state !== 'VOID')
    .flatMap((stage): Link[] => {
      if (!stage.dueAt) return [];
      const over = new Date(stage.dueAt) < now;
      const state = stage.state === 'DONE' ? 'done' : over ? 'late' : stage.state === 'OPEN' ? 'open' : 'waiting';
      return [{ name: stage.name, until: stage.dueAt, state }];
    });
}
