import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, bodyOf, newKey } from '../api/client';
import { keys } from '../api/queries';

/** Begins a new item with what this one says, and opens it in the composer. */
export function useCopy(itemId: string) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(newKey);
  return useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/content/{itemId}/copies', {
          params: { path: { itemId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess: async (copy) => {
      void queries.invalidateQueries({ queryKey: keys.content });
      void queries.invalidateQueries({ queryKey: ['relatives'] });
      await navigate(`/content/compose/${copy.id}`);
    },
  });
}
