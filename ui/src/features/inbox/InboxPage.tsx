import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FirstPeople } from '@/shared/ui/FirstPeople';
import { Loaded } from '@/shared/ui/Loaded';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EntryDetail } from './EntryDetail';
import { EntryList } from './EntryList';
import { InboxFilters } from './InboxFilters';
import styles from './InboxPage.module.css';
import { useInbox } from './inboxQuery';
import { neighbour, successor } from './neighbour';

/** What waits for the person, least time left first, with the selected entry beside it. */
export function InboxPage() {
  const { t } = useTranslation();
  const { taskId } = useParams();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const detail = useRef<HTMLElement>(null);
  const filter = {
    kind: (search.get('kind') ?? undefined) as Schemas['EntryKind'] | undefined,
    market: search.get('market') ?? undefined,
  };
  const { query, items } = useInbox(filter);
  const selected = items.find((entry) => entry.taskId === taskId);
  // A mail's link may lead to an entry of a later page.
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const further = selected === undefined && taskId !== undefined && hasNextPage && !query.isFetchNextPageError;
  useEffect(() => {
    if (further && !isFetchingNextPage) void fetchNextPage();
  }, [further, isFetchingNextPage, fetchNextPage]);

  const go = (entry: Schemas['InboxEntry'] | undefined, options = { replace: true }) =>
    void navigate({ pathname: entry ? `/inbox/${entry.taskId}` : '/inbox', search: search.toString() }, options);
  useHotkeys([
    ['j', () => go(neighbour(items, taskId, 1))],
    ['k', () => go(neighbour(items, taskId, -1))],
    ['Enter', () => detail.current?.focus(), { preventDefault: false }],
  ]);

  return (
    <div className={styles.page} data-open={taskId !== undefined}>
      <section className={styles.list}>
        <PageHeader title={t('nav.inbox')} below={t('inbox.keys')} />
        <InboxFilters filter={filter} onChange={(next) => setSearch(next, { replace: true })} />
        <Loaded query={query}>
          {() =>
            items.length === 0 ? (
              <FirstPeople>
                <EmptyState title={t('inbox.empty.title')}>
                  {t(filter.kind || filter.market ? 'inbox.empty.filter' : 'inbox.empty.text')}
                </EmptyState>
              </FirstPeople>
            ) : (
              <>
                <EntryList entries={items} selected={taskId} search={search.toString()} />
                <MoreButton more={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
              </>
            )
          }
        </Loaded>
      </section>
      <section className={styles.detail} ref={detail} tabIndex={-1} aria-label={t('inbox.selected')}>
        {selected !== undefined && (
          <EntryDetail key={selected.taskId} entry={selected} onDone={() => go(successor(items, selected.taskId))} />
        )}
        {selected === undefined && taskId !== undefined && query.isSuccess && !further && (
          <EmptyState title={t('inbox.gone.title')}>{t('inbox.gone.text')}</EmptyState>
        )}
        {taskId === undefined && items.length > 0 && <EmptyState title={t('inbox.choose')} />}
      </section>
    </div>
  );
}
