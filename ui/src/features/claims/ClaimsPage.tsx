import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { useMe } from '@/shared/api/queries';
import { claimKeys } from '@/shared/claims/claimQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Rows } from '@/shared/ui/Rows';
import { ClaimDrawer } from './ClaimDrawer';
import { type ClaimFilter, filterOf, queryOf, searchOf } from './claimFilter';
import { ClaimFilters } from './ClaimFilters';
import { mayPropose, newClaim } from './claimForm';
import { ClaimRow } from './ClaimRow';

/** What may be said, where, until when, and what proves it. */
export function ClaimsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const [adding, { open, close }] = useDisclosure(false);
  const filter = filterOf(search);
  const add = me && mayPropose(me) && (
    <Button leftSection={<IconPlus size={18} />} onClick={open}>
      {t('claims.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav.claims')} below={t('claims.about')} action={add} />
      {me && (
        <ClaimDrawer
          title={t('claims.add')}
          opened={adding}
          start={newClaim(me)}
          known={[me]}
          onClose={close}
          onSaved={(claim) => void navigate(`/claims/${claim.id}`)}
        />
      )}
      <ClaimFilters key={filter.text} filter={filter} onChange={(next) => setSearch(searchOf(next))} />
      <ClaimList filter={filter} add={add} onClear={() => setSearch({})} />
    </>
  );
}

interface ListProps {
  readonly filter: ClaimFilter;
  readonly add: ReactNode;
  readonly onClear: () => void;
}

function ClaimList({ filter, add, onClear }: ListProps) {
  const { t } = useTranslation();
  const { query, items } = usePages({
    queryKey: [...claimKeys.all, 'list', filter.text, filter.standing, filter.region],
    fetchPage: (after) => bodyOf(api.GET('/api/claims', { params: { query: { after, ...queryOf(filter) } } })),
  });
  const filtered = searchOf(filter).size > 0;
  return (
    <Loaded query={query}>
      {() =>
        items.length === 0 ? (
          <EmptyState
            title={t(filtered ? 'claims.nothing' : 'claims.empty')}
            action={
              filtered ? (
                <Button variant="default" onClick={onClear}>
                  {t('content.filter.clear')}
                </Button>
              ) : (
                add
              )
            }
          >
            {t(filtered ? 'claims.nothing.text' : 'claims.empty.text')}
          </EmptyState>
        ) : (
          <>
            <Rows>
              {items.map((claim) => (
                <ClaimRow key={`${claim.id} ${claim.version}`} claim={claim} />
              ))}
            </Rows>
            <MoreButton
              more={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )
      }
    </Loaded>
  );
}
