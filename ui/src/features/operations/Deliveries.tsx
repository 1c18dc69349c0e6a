import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { useTimes } from '@/shared/time/useTimes';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { MoreButton } from '@/shared/ui/MoreButton';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { StateBadge } from '@/shared/ui/StateBadge';
import styles from './Operations.module.css';

const states = ['WAITING', 'SENT', 'SKIPPED', 'DEAD'] as const;

/** What a mail is about, for one that was not written yet and so has no subject. */
const events = [
  'TASK_WAITING',
  'TASK_REMINDER',
  'CONTENT_DECIDED',
  'CONTENT_APPROVED_WITH_CHANGES',
  'CONTENT_RETURNED',
  'CONTENT_REJECTED',
  'CONTENT_PUBLISHED',
  'PUBLICATION_FAILED',
  'SLOT_MISSED',
  'REVIEWS_VOIDED',
] as const;

/** Every mail: to whom, what about, and whether it was handed over. */
export function Deliveries() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const state = states.find((each) => each === search.get('state'));
  const { query, items } = usePages({
    queryKey: ['deliveries', state],
    fetchPage: (after) =>
      bodyOf(api.GET('/api/notifications', { params: { query: { after, ...(state && { state: [state] }) } } })),
    refetchInterval: 120_000,
  });
  return (
    <>
      <NativeSelect
        aria-label={t('content.filter.state')}
        mb="md"
        maw={240}
        value={state ?? ''}
        data={[
          { value: '', label: t('content.filter.allStates') },
          ...states.map((each) => ({ value: each, label: t(each === 'SENT' ? 'mails.sent' : `state.${each}`) })),
        ]}
        onChange={(event) => setSearch(event.currentTarget.value ? { state: event.currentTarget.value } : {})}
      />
      <Loaded query={query}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('mails.none')} />
          ) : (
            <>
              <ul className={styles.list}>
                {items.map((delivery) => (
                  <Mail key={delivery.id} delivery={delivery} />
                ))}
              </ul>
              <MoreButton
                more={query.hasNextPage}
                busy={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Mail({ delivery }: { readonly delivery: Schemas['Delivery'] }) {
  const { t } = useTranslation();
  const times = useTimes();
  const queries = useQueryClient();
  const event = events.find((each) => each === delivery.event);
  const retry = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/notifications/{deliveryId}/retry', { params: { path: { deliveryId: delivery.id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <li>
      <div className={styles.words}>
        <p className={styles.title} dir="auto">
          {delivery.subject ?? (event === undefined ? delivery.event : t(`mails.${event}`))}
        </p>
        <p className={styles.soft}>
          {t('mails.to', { name: delivery.recipient.displayName })} ·{' '}
          <Moment at={delivery.sentAt ?? delivery.createdAt} />
          {delivery.attempts > 1 && ` · ${t('publication.attempts', { count: delivery.attempts })}`}
          {delivery.attempts > 0 &&
            delivery.nextTryAt &&
            ` · ${t('publication.next', { time: times.dayAndClock(delivery.nextTryAt) })}`}
        </p>
        {delivery.message && <p className={styles.text}>{delivery.message}</p>}
        <ProblemNotice failure={retry.error} />
      </div>
      <div className={styles.end}>
        {delivery.state === 'SENT' ? (
          <span className={styles.soft}>{t('mails.sent')}</span>
        ) : (
          <StateBadge state={delivery.state} />
        )}
        {delivery.state === 'DEAD' && (
          <Button variant="default" size="xs" loading={retry.isPending} onClick={() => retry.mutate()}>
            {t('action.retry')}
          </Button>
        )}
      </div>
    </li>
  );
}
