import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionFound } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import type { Saving } from '@/shared/autosave/Autosave';
import type { Draft } from './draft';
import { DraftSaver } from './DraftSaver';
import type { OpenDraft } from './keptDraft';
import type { useTogether } from './useTogether';

/** The saver of the open draft, and what it says. Leaving the page sends what is left. */
export function useDraftSaving(
  open: OpenDraft,
  onCreated: (itemId: string) => void,
  together: Pick<ReturnType<typeof useTogether>, 'onConflict' | 'onHeard'>,
) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [saving, setSaving] = useState<Saving<Draft>>({ kind: 'untouched' });
  const [saver] = useState(() => new DraftSaver(open, setSaving));
  useEffect(() => {
    saver.listen({
      onCreated,
      onConflict: (theirs, savedBy) => together.onConflict(saver, theirs, savedBy),
      onHeard: (theirs, etag) => together.onHeard(saver, theirs, etag),
      onSaved: () => void queries.invalidateQueries({ queryKey: keys.content }),
      untitled: t('composer.untitled'),
    });
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.unsaved) event.preventDefault();
    };
    const resume = () => saver.resume();
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', resume);
    const forget = onSessionFound(resume);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', resume);
      forget();
      void saver.flush();
    };
  }, [saver]);
  return { saving, saver };
}
