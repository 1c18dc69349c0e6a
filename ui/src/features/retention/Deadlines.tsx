import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, bodyOf } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { type Deadline, retentionKeys } from '@/shared/retention/holds';
import { KeptUntil } from '@/shared/retention/KeptUntil';
import { dayIn } from '@/shared/time/days';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Row, RowLink, Rows } from '@/shared/ui/Rows';
import { Soft } from '@/shared/ui/Soft';
import { StateBadge } from '@/shared/ui/StateBadge';

/** In how many days it is due; each also holds what is due already. */
const spans = { now: 1, quarter: 92, year: 366 } as const;
type Span = keyof typeof spans;

/** What has been decided, by the day until which it is kept. */
export function Deadlines() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const span = (Object.keys(spans) as Span[]).find((each) => each === search.get('due'));
  const { query, items } = usePages({
    queryKey: [...retentionKeys.all, 'dates', span],
    fetchPage: (after) =>
      bodyOf(
        api.GET('/api/retention', { params: { query: { after, ...(span && { dueBefore: dayIn(spans[span]) }) } } }),
      ),
  });
  return (
    <>
      <NativeSelect
        aria-label={t('retention.due')}
        mb="md"
        maw={280}
        data={[
          { value: '', label: t('retention.due.all') },
          ...(Object.keys(spans) as Span[]).map((value) => ({ value, label: t(`retention.due.${value}`) })),
        ]}
        value={span ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setSearch({ tab: 'dates', ...(value && { due: value }) }, { replace: true })
        }
      />
      <Loaded query={query}>
        {() => (
          <>
            {items.length > 0 ? (
              <Rows>
                {items.map((deadline) => (
                  <Line key={deadline.submission} deadline={deadline} />
                ))}
              </Rows>
            ) : query.hasNextPage ? (
              <Text c="dimmed">{t('retention.others')}</Text>
            ) : (
              <EmptyState title={t('retention.empty')}>{t('retention.empty.text')}</EmptyState>
            )}
            <MoreButton
              more={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function Line({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation();
  return (
    <Row end={<KeptUntil deadline={deadline} />}>
      <RowLink to={`/content/${deadline.item}?version=${deadline.version}`}>{deadline.itemName}</RowLink>
      <Soft>
        <StateBadge state={deadline.state} /> v{deadline.version} · {t('retention.decided')}{' '}
        <Moment at={deadline.decidedAt} /> ·{' '}
        {t(deadline.evaluation ? 'retention.years.rules' : 'retention.years', { count: deadline.years })}
      </Soft>
    </Row>
  );
}
