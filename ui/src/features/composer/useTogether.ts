import { useQuery } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useState } from 'react';
import { answerOf, api } from '@/shared/api/client';
import type { Draft } from './draft';
import type { DraftSaver } from './DraftSaver';
import { type Conflict, merge } from './merge';

interface Asked {
  readonly draft: Draft;
  readonly conflicts: readonly Conflict[];
  readonly savedBy: string | undefined;
}

/** What of somebody else's is to be put into the draft here, and what only the author can decide. */
export function useTogether(draft: Draft, setDraft: Dispatch<SetStateAction<Draft>>) {
  const [asked, setAsked] = useState<Asked>();
  const [taken, setTaken] = useState<{ readonly from: string | undefined }>();
  return {
    asked,
    taken,
    forget: () => setTaken(undefined),
    /** A save was refused because somebody else was faster. */
    onConflict: (saver: DraftSaver, theirs: Draft, savedBy: string | undefined) => {
      const merged = merge(saver.base, draft, theirs);
      if (merged.conflicts.length > 0) setAsked({ ...merged, savedBy });
      else {
        setDraft(merged.draft);
        setTaken({ from: savedBy });
        saver.settle(merged.draft);
      }
    },
    /** Somebody else has saved; taken over unless both changed the same, which the next save will ask about. */
    onHeard: (saver: DraftSaver, theirs: Draft, etag: string) => {
      const merged = merge(saver.base, draft, theirs);
      if (merged.conflicts.length > 0) return;
      saver.adopt(theirs, etag);
      setDraft(merged.draft);
      setTaken({ from: undefined });
      if (saver.unsaved) saver.change(merged.draft);
    },
    choose: (saver: DraftSaver, chosen: Draft) => {
      setAsked(undefined);
      setDraft(chosen);
      saver.settle(chosen);
    },
  };
}

/** Asks for the saved draft now and then, and at once when the server says that it changed. */
export function useOthersDraft(saver: DraftSaver): void {
  const { itemId } = saver.place;
  useQuery({
    queryKey: ['draft-now', itemId],
    queryFn: async () => {
      const asked = saver.place.etag;
      const params = { path: { itemId: itemId ?? '' } };
      const { body, etag } = await answerOf(api.GET('/api/content/{itemId}/draft', { params }));
      saver.hear(body, etag, asked);
      return etag;
    },
    enabled: itemId !== undefined,
    refetchInterval: 20_000,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}
