import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { viewerZone } from '@/shared/time/timeLeft';
import { Loaded } from '@/shared/ui/Loaded';
import { Composer } from './Composer';
import { draftQuery } from './composerQueries';
import { type OpenDraft, withKept } from './keptDraft';

/** Opens a draft, or a new one. The first save gives the new one its address without opening it again. */
export function ComposerPage() {
  const { itemId } = useParams();
  const navigate = useNavigate();
  const [made, setMade] = useState<string>();
  const me = useMe();
  const own = itemId === undefined || itemId === made;
  if (own && me) {
    const empty: OpenDraft = {
      itemId: undefined,
      etag: '',
      draft: {
        name: '',
        text: '',
        language: me.language,
        variants: [],
        facts: {},
        slot: { at: '', zone: me.zone || viewerZone() },
      },
    };
    return (
      <Composer
        key="new"
        {...withKept(empty)}
        onCreated={(id) => {
          setMade(id);
          void navigate(`/content/compose/${id}`, { replace: true });
        }}
      />
    );
  }
  return itemId === undefined ? null : <Existing key={itemId} itemId={itemId} />;
}

function Existing({ itemId }: { readonly itemId: string }) {
  const query = useQuery(draftQuery(itemId));
  return (
    <Loaded query={query}>
      {({ body, etag }) => <Composer {...withKept({ itemId, etag, draft: body })} onCreated={() => undefined} />}
    </Loaded>
  );
}
