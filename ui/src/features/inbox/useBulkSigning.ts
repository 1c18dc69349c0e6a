import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, bodyOf, newKey } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import { looksTold } from '@/shared/review/looks';

export interface Signature {
  readonly review: string;
  readonly hash: string;
}

export type Progress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'signed' }
  | { readonly kind: 'failed'; readonly failure: unknown };

/**
 * Signs one after the other: each is a decision of its own, about its own bytes, with its own record. What fails stays and can be
 * tried again under the same key, so that an answer that was lost counts once.
 */
export function useBulkSigning() {
  const queries = useQueryClient();
  const intentions = useRef(new Map<string, string>());
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>(new Map());
  const [busy, setBusy] = useState(false);
  const note = (review: string, now: Progress) => setProgress((before) => new Map(before).set(review, now));

  const keyOf = (intention: string) => {
    const key = intentions.current.get(intention) ?? newKey();
    intentions.current.set(intention, key);
    return key;
  };

  const sign = async (signatures: readonly Signature[], comment: string) => {
    setBusy(true);
    setProgress(
      (before) => new Map([...before, ...signatures.map(({ review }) => [review, { kind: 'waiting' }] as const)]),
    );
    await looksTold();
    for (const { review, hash } of signatures) {
      note(review, { kind: 'sending' });
      try {
        await bodyOf(
          api.POST('/api/reviews/{reviewId}/decision', {
            params: {
              path: { reviewId: review },
              header: { 'Idempotency-Key': keyOf(JSON.stringify([review, hash, comment])) },
            },
            body: { decision: 'APPROVE', hash, ...(comment === '' ? {} : { comment }) },
          }),
        );
        note(review, { kind: 'signed' });
      } catch (failure) {
        note(review, { kind: 'failed', failure });
      }
    }
    setBusy(false);
    await Promise.all(
      [keys.inbox, ['submission'], keys.content].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
  return { progress, busy, sign };
}
