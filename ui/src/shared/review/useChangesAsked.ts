import type { Schemas } from '../api/client';
import { useDiscussion } from '../discussion/discussionQueries';

interface Asked {
  /** How many remarks the person opened that are open: what an approval with changes asks for. */
  readonly own: number;
  /** Numbers of those remarks on which an earlier approval hangs and that are open. */
  readonly unmet: readonly number[];
}

export function useChangesAsked(item: string, version: number, review: Schemas['Review']): Asked {
  const { threads } = useDiscussion(item, version);
  const open = threads.filter((thread) => !thread.resolved);
  const checked = new Set(review.check?.changes.map((change) => change.thread));
  return {
    own: open.filter(({ remarks: [first] }) => first?.mine && !first.removed).length,
    unmet: open.filter((thread) => checked.has(thread.id)).map((thread) => thread.number),
  };
}
