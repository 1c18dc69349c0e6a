import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { useShortcuts } from '@/shared/keyboard/useShortcuts';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FirstPeople } from '@/shared/ui/FirstPeople';
import { Loaded } from '@/shared/ui/Loaded';
import { Loading } from '@/shared/ui/Loading';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { isSignable, toggled, upTo } from './bulk';
import { BulkBar } from './BulkBar';
import { EntryList } from './EntryList';
import { InboxFilters } from './InboxFilters';
import styles from './InboxPage.module.css';
import { useInbox } from './inboxQuery';
import { neighbour, successor } from './neighbour';

/** The forms are fetched when somebody opens one. */
const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog')).BulkDialog }));
const EntryDetail = lazy(async () => ({ default: (await import('./EntryDetail')).EntryDetail }));

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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [signing, setSigning] = useState(false);
  const choose = (id: string | undefined, range: boolean) => {
    const entry = items.find((each) => each.taskId === id);
    if (entry === undefined || !isSignable(entry)) return;
    setChosen((before) => (range ? upTo(items, before, entry.taskId) : toggled(before, entry.taskId)));
  };
  const together = items.filter((entry) => chosen.has(entry.taskId));
  useShortcuts('inbox', {
    down: () => go(neighbour(items, taskId, 1)),
    up: () => go(neighbour(items, taskId, -1)),
    open: () => detail.current?.focus(),
    choose: () => choose(taskId, false),
    chooseUpTo: () => choose(taskId, true),
  });

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
                {together.length > 0 && (
                  <BulkBar
                    count={together.length}
                    onSign={() => setSigning(true)}
                    onClear={() => setChosen(new Set())}
                  />
                )}
                <EntryList
                  entries={items}
                  selected={taskId}
                  search={search.toString()}
                  chosen={chosen}
                  onChoose={choose}
                />
                <MoreButton more={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
              </>
            )
          }
        </Loaded>
      </section>
      <section className={styles.detail} ref={detail} tabIndex={-1} aria-label={t('inbox.selected')}>
        {selected !== undefined && (
          <Suspense fallback={<Loading rows={6} />}>
            <EntryDetail key={selected.taskId} entry={selected} onDone={() => go(successor(items, selected.taskId))} />
          </Suspense>
        )}
        {selected === undefined && taskId !== undefined && query.isSuccess && !further && (
          <EmptyState title={t('inbox.gone.title')}>{t('inbox.gone.text')}</EmptyState>
        )}
        {taskId === undefined && items.length > 0 && <EmptyState title={t('inbox.choose')} />}
      </section>
      {signing && (
        <Suspense fallback={null}>
          <BulkDialog
            entries={together}
            onClose={() => {
              setSigning(false);
              setChosen(new Set());
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
