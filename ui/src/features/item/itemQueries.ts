import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';

export const itemQuery = (itemId: string) =>
  queryOptions({
    queryKey: keys.item(itemId),
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}', { params: { path: { itemId } } })),
    refetchInterval: 20_000,
  });

export const historyQuery = (itemId: string, language: string) =>
  queryOptions({
    queryKey: [...keys.item(itemId), 'history', language],
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}/history', { params: { path: { itemId } } })),
  });

export const processQuery = (submissionId: string) =>
  queryOptions({
    queryKey: [...keys.submission(submissionId), 'process'],
    queryFn: () => bodyOf(api.GET('/api/submissions/{submissionId}/process', { params: { path: { submissionId } } })),
  });
