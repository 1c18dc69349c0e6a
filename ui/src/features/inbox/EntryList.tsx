import { Checkbox } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCalendarTime,
  IconCertificate,
  IconChecklist,
  IconEye,
  IconListCheck,
  IconPlugX,
  IconScale,
  IconSignature,
  IconTrash,
  IconWritingSign,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { useAccounts, useGroupName } from '@/shared/api/queries';
import { useNow } from '@/shared/time/useNow';
import { useTimes } from '@/shared/time/useTimes';
import { Thumb } from '@/shared/ui/Thumb';
import { TimeLeft } from '@/shared/ui/TimeLeft';
import { isSignable } from './bulk';
import bulk from './Bulk.module.css';
import styles from './EntryList.module.css';
import { byPeriod } from './periods';

interface Props {
  readonly entries: readonly Schemas['InboxEntry'][];
  readonly selected: string | undefined;
  readonly search: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (taskId: string, range: boolean) => void;
}

const signs = {
  REVIEW: IconSignature,
  CHECK_CHANGES: IconListCheck,
  SIGN_OFF: IconWritingSign,
  REPAIR: IconAlertTriangle,
  RECONNECT: IconPlugX,
  CHECK_OUTCOME: IconEye,
  TAKE_DOWN: IconTrash,
  CHOOSE_SLOT: IconCalendarTime,
  RULE_RELEASE: IconScale,
  TASK: IconChecklist,
};

export function EntryList({ entries, selected, search, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const { zone } = useTimes();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div ref={list}>
      {byPeriod(entries, now, zone).map(({ period, entries: near }) => (
        <section key={`${period} ${near[0]?.taskId}`}>
          <h2 className={styles.period} data-over={period === 'over'}>
            {t(`period.${period}`)}
          </h2>
          <ul className={styles.list}>
            {near.map((entry) => (
              <li key={entry.taskId} className={bulk.choice} data-chosen={chosen.has(entry.taskId) || undefined}>
                <span className={bulk.box}>
                  {isSignable(entry) && (
                    <Checkbox
                      aria-label={t('bulk.choose', { name: entry.title })}
                      checked={chosen.has(entry.taskId)}
                      onChange={(event) => onChoose(entry.taskId, (event.nativeEvent as MouseEvent).shiftKey)}
                    />
                  )}
                </span>
                <Link
                  to={{ pathname: `/inbox/${entry.taskId}`, search }}
                  className={styles.entry}
                  aria-current={entry.taskId === selected ? 'true' : undefined}
                >
                  <EntryLine entry={entry} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryLine({ entry }: { readonly entry: Schemas['InboxEntry'] }) {
  const { t } = useTranslation();
  const groupName = useGroupName();
  const accounts = useAccounts();
  const channels = [...new Set(entry.accounts?.map((id) => accounts.get(id)?.channelName ?? ''))].filter(Boolean);
  const Sign = entry.claim ? IconCertificate : signs[entry.kind];
  const about = [channels.join(', '), entry.market, entry.version ? `v${entry.version}` : ''].filter(Boolean);
  return (
    <>
      <Thumb picture={entry.picture} />
      <span className={styles.words}>
        <span className={styles.title} dir="auto">
          {entry.title}
        </span>
        <span className={styles.about}>{about.join(' · ')}</span>
        <span
          className={styles.kind}
          data-trouble={['REPAIR', 'RECONNECT', 'CHECK_OUTCOME', 'TAKE_DOWN'].includes(entry.kind)}
        >
          <Sign size={15} stroke={1.8} />
          {t(entry.claim ? 'kind.CLAIM' : `kind.${entry.kind}`)}
          {entry.group && ` · ${groupName(entry.group)}`}
        </span>
      </span>
      <span className={styles.time}>
        <TimeLeft until={entry.dueAt} />
      </span>
    </>
  );
}
