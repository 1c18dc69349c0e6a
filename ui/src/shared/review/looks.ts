import { api, bodyOf } from '../api/client';
import { asProblem } from '../api/problem';

const untold = new Map<string, Set<string>>();
let telling: Promise<unknown> = Promise.resolve();

/** Remembers that the person had a variant on the screen, and tells the server. */
export function look(submissionId: string, variant: string): void {
  untold.set(submissionId, new Set([...(untold.get(submissionId) ?? []), variant]));
  void looksTold();
}

/**
 * Done when the server was told of every look so far. What it did not hear, because nobody answered or the session had ended,
 * is told again at the next look, and before a decision: whoever decides right after the last look waits for it.
 */
export function looksTold(): Promise<unknown> {
  telling = telling.then(() => Promise.all([...untold.keys()].map(tell)));
  return telling;
}

async function tell(submissionId: string): Promise<void> {
  const variants = [...(untold.get(submissionId) ?? [])];
  untold.delete(submissionId);
  try {
    await bodyOf(
      api.POST('/api/submissions/{submissionId}/looks', { params: { path: { submissionId } }, body: { variants } }),
    );
  } catch (failure) {
    const { status } = asProblem(failure);
    const refused = status >= 400 && status < 500 && status !== 401 && status !== 429;
    if (!refused) untold.set(submissionId, new Set([...(untold.get(submissionId) ?? []), ...variants]));
  }
}
