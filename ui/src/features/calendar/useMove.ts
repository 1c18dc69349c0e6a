import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, bodyOf, newKey, type Schemas } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';

export interface Move {
  readonly entry: Schemas['CalendarEntry'];
  readonly slot: Schemas['Slot'];
}

export interface Moved extends Move {
  /** The slot before, where it can be had back without anybody losing a signature. */
  readonly before: Schemas['Slot'] | undefined;
}

/** Moves the slot in the way that the server said it takes. */
export function useMove(onMoved: (moved: Moved) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (move: Move): Promise<Moved> => {
      switch (move.entry.move) {
        case 'SAVE_DRAFT':
          return { ...move, before: (await saveDraft(move)).before };
        case 'CHOOSE_SLOT':
          await chooseSlot(move);
          return { ...move, before: undefined };
        case 'NEW_VERSION':
          await submit(move, (await saveDraft(move)).etag);
          return { ...move, before: undefined };
        case 'NOT_POSSIBLE':
          throw new Error('Nobody offers to move what cannot be moved.');
      }
    },
    onSuccess: onMoved,
    onSettled: () =>
      Promise.all(
        [keys.content, keys.inbox, ['submission']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

async function saveDraft({ entry, slot }: Move) {
  const path = { itemId: entry.id };
  const { body, etag } = await answerOf(api.GET('/api/content/{itemId}/draft', { params: { path } }));
  const params = { path, header: { 'If-Match': etag } };
  const saved = await answerOf(api.PUT('/api/content/{itemId}/draft', { params, body: { ...body, slot } }));
  return { etag: saved.etag, before: body.slot ?? undefined };
}

function chooseSlot({ entry, slot }: Move) {
  const path = { submissionId: entry.submission ?? '' };
  return bodyOf(api.PUT('/api/submissions/{submissionId}/slot', { params: { path }, body: slot }));
}

/** The draft's tag is the intention: the same draft submitted twice is one submission. */
function submit({ entry }: Move, draftEtag: string) {
  const header = { 'Idempotency-Key': newKey() };
  return bodyOf(api.POST('/api/submissions', { params: { header }, body: { item: entry.id, draftEtag } }));
}
