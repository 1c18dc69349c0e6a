import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, bodyOf, newKey, type Schemas } from '../api/client';
import { keys } from '../api/queries';
import { looksTold } from './looks';

export interface Signed {
  readonly review: string;
  readonly decision: Schemas['DecisionKind'];
  readonly comment: string;
  readonly hash: string;
}

/** Sends a decision. The key stays the same until the answer is known, so that a repeat after a lost answer counts once. */
export function useDecision(onDecided?: () => void) {
  const queries = useQueryClient();
  const key = useRef({ intention: '', value: '' });
  return useMutation({
    mutationFn: async ({ review, decision, comment, hash }: Signed) => {
      await looksTold();
      const intention = JSON.stringify([review, decision, comment, hash]);
      if (key.current.intention !== intention) key.current = { intention, value: newKey() };
      return bodyOf(
        api.POST('/api/reviews/{reviewId}/decision', {
          params: { path: { reviewId: review }, header: { 'Idempotency-Key': key.current.value } },
          body: { decision, hash, ...(comment === '' ? {} : { comment }) },
        }),
      );
    },
    onSuccess: onDecided,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.inbox }),
        queries.invalidateQueries({ queryKey: ['submission'] }),
        queries.invalidateQueries({ queryKey: keys.content }),
      ]),
  });
}
