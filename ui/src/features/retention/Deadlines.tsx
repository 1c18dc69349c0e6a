import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, bodyOf } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { type Deadline, retentionKeys } from '@/shared/retention/holds';
import { KeptUntil } from '@/shared/retention/KeptUntil';
import { dayIn } from '@/shared/time/days';
import { Moment } from '@/shared/ui/Moment';
import { Row, RowLink } from '@/shared/ui/Rows';
import { Soft } from '@/shared/ui/Soft';
import { StateBadge } from '@/shared/ui/StateBadge';
import { RetentionList } from './RetentionList';

/** In how many days it is due; each also holds what is due already. */
const spans = { now: 1, quarter: 92, year: 366 } as const;
type Span = keyof typeof spans;

/** What has been decided, by the day until which it is kept. */
export function Deadlines() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const span = (Object.keys(spans) as Span[]).find((each) => each === search.get('due'));
  const pages = usePages({
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
      <RetentionList pages={pages} empty={{ title: t('retention.empty'), text: t('retention.empty.text') }}>
        {(deadline) => <Line key={deadline.submission} deadline={deadline} />}
      </RetentionList>
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
