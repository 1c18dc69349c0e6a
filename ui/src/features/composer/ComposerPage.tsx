import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useMe } from '@/shared/api/queries';
import type { Schemas } from '@/shared/api/client';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FirstPeople } from '@/shared/ui/FirstPeople';
import { Loaded } from '@/shared/ui/Loaded';
import { Composer } from './Composer';
import { draftQuery } from './composerQueries';
import { type OpenDraft, withKept } from './keptDraft';

/**
 * Opens a draft, or a new one. The first save gives the new one its address; the page that wrote it stays open under that address,
 * because the visit remembers which composer made it.
 */
export function ComposerPage() {
  const { itemId } = useParams();
  const location = useLocation();
  const navigate = useNavigate();
  const me = useMe();
  const { t } = useTranslation();
  const [maker, setMaker] = useState<string>();
  const visit = (location.state as { composer?: string } | null)?.composer;
  const still = visit !== undefined && visit === maker;
  if (itemId !== undefined && !still) return <Existing key={itemId} itemId={itemId} />;
  if (!me) return null;
  if (!me.roles.includes('AUTHOR')) {
    return (
      <FirstPeople>
        <EmptyState alone title={t('problem.403.title')}>
          {t('composer.notAuthor')}
        </EmptyState>
      </FirstPeople>
    );
  }
  const composer = still ? visit : location.key;
  const created = (id: string) => {
    setMaker(composer);
    void navigate(`/content/compose/${id}`, { replace: true, state: { composer } });
  };
  return <Opened key={composer} open={emptyDraft(me)} onCreated={created} />;
}

function Existing({ itemId }: { readonly itemId: string }) {
  const query = useQuery(draftQuery(itemId));
  return (
    <Loaded query={query}>
      {({ body, etag }) => <Opened open={{ itemId, etag, draft: body }} onCreated={() => undefined} />}
    </Loaded>
  );
}

interface Props {
  readonly open: OpenDraft;
  readonly onCreated: (itemId: string) => void;
}

/** What was kept in the tab is looked up once, when the composer opens, and not while it writes there itself. */
function Opened({ open, onCreated }: Props) {
  const [found] = useState(() => withKept(open));
  return <Composer {...found} onCreated={onCreated} />;
}

function emptyDraft(me: Schemas['Me']): OpenDraft {
  const slot = { at: '', zone: me.zone };
  return {
    itemId: undefined,
    etag: '',
    draft: { name: '', text: '', language: me.language, variants: [], facts: {}, slot },
  };
}
