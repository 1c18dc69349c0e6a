import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf } from '@/shared/api/client';
import { type Draft, variantsOf } from './draft';
import { textsOf } from './proposals';

export const draftQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['draft', itemId],
    queryFn: () => answerOf(api.GET('/api/content/{itemId}/draft', { params: { path: { itemId } } })),
    // The editor owns the draft from here on; fetching it again would pull the text from under the author's hands.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What the networks would say. Asked again when the typing rests; the old answer stands meanwhile. */
export const checksQuery = (draft: Draft) =>
  queryOptions({
    queryKey: ['checks', draft],
    queryFn: () => bodyOf(api.POST('/api/content/checks', { body: draft })),
    enabled: variantsOf(draft).length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });

/** @param itemId whose editors cannot sign; undefined while nothing is saved */
export const routeQuery = (draft: Draft, itemId: string | undefined) =>
  queryOptions({
    queryKey: ['route', itemId, draft],
    queryFn: () => bodyOf(api.POST('/api/content/routes', { params: { query: { item: itemId } }, body: draft })),
    enabled: variantsOf(draft).length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });

/** Earlier items like it. Only texts and pictures are asked with, so that nothing is asked again for another slot. */
export const similarQuery = (draft: Draft, itemId: string | undefined) => {
  const { name, text, images, variants } = draft;
  const asked: Draft = { name, text, images, variants };
  return queryOptions({
    queryKey: ['similar', 'draft', itemId, { text, images, variants }],
    queryFn: () => bodyOf(api.POST('/api/content/similar', { params: { query: { item: itemId } }, body: asked })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
};

/** What the words of the variants speak for. */
export const detectionsQuery = (draft: Draft) => {
  const texts = textsOf(draft);
  return queryOptions({
    queryKey: ['detections', texts],
    queryFn: () => bodyOf(api.POST('/api/compliance/detections', { body: { texts } })),
    enabled: texts.some((text) => text.text.trim() !== '' || (text.images ?? []).length > 0),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
};

/** How large a picture is, and what it was cut from: neither ever changes. */
export const cropSheetQuery = (hash: string) =>
  queryOptions({
    queryKey: ['crop', hash],
    queryFn: () => bodyOf(api.GET('/api/assets/{hash}/crops', { params: { path: { hash } } })),
    staleTime: Infinity,
  });
