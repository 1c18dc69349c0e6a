import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { retentionKeys } from '@/shared/retention/holds';
import { shortHash } from '@/shared/review/decisionRules';
import { Day } from '@/shared/ui/Day';
import { Moment } from '@/shared/ui/Moment';
import { Row } from '@/shared/ui/Rows';
import { Soft } from '@/shared/ui/Soft';
import { StateBadge } from '@/shared/ui/StateBadge';
import { RetentionList } from './RetentionList';

/** The records that content existed and was erased; what it said is gone. */
export function Erased() {
  const { t } = useTranslation();
  const pages = usePages({
    queryKey: [...retentionKeys.all, 'erased'],
    fetchPage: (after) => bodyOf(api.GET('/api/erasures', { params: { query: { after } } })),
  });
  return (
    <RetentionList pages={pages} empty={{ title: t('erased.empty'), text: t('erased.empty.text') }}>
      {(record) => <Line key={record.item} record={record} />}
    </RetentionList>
  );
}

function Line({ record }: { readonly record: Schemas['Erasure'] }) {
  const { t } = useTranslation();
  const who = record.by ? t('erased.by', { name: record.by.displayName }) : t('erased.night');
  return (
    <Row
      end={
        <>
          <Moment at={record.erasedAt} />
          <Soft>
            {t('retention.until')} <Day on={record.dueOn} />
          </Soft>
        </>
      }
    >
      <strong>{t('erased.item', { id: record.item.slice(0, 8) })}</strong>
      <span>
        {who}: <bdi>{record.reason}</bdi>
      </span>
      <Soft>{record.rule}</Soft>
      {record.versions.map((version) => (
        <Soft key={version.submission}>
          <StateBadge state={version.state} /> v{version.version} ·{' '}
          <span title={version.hash}>{shortHash(version.hash)}</span> · {t('retention.decided')}{' '}
          <Moment at={version.decidedAt} />
        </Soft>
      ))}
    </Row>
  );
}
