import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCalendarTime } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { useAccounts, useMe } from '@/shared/api/queries';
import { useTimes } from '@/shared/time/useTimes';
import { Badge } from '@/shared/ui/Badge';
import { StateBadge } from '@/shared/ui/StateBadge';
import { Thumb } from '@/shared/ui/Thumb';
import { placeOf } from './Chip';
import { isolated } from '@/shared/text/isolated';
import styles from './EntryRow.module.css';

interface Props {
  readonly entry: Schemas['CalendarEntry'];
  readonly onMove: (entry: Schemas['CalendarEntry']) => void;
}

/** An entry with room for everything: in the list of a day, and on a phone. */
export function EntryRow({ entry, onMove }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const accounts = useAccounts();
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  const channels = [...new Set(entry.accounts.map((id) => accounts.get(id)?.channelName ?? ''))].filter(Boolean);
  const why = author ? whyNot(entry) : undefined;
  return (
    <li className={styles.row}>
      <time
        dateTime={entry.slot ?? undefined}
        title={times.exact(entry.slot ?? '', entry.zone)}
        className={styles.time}
      >
        {times.clock(entry.slot ?? '')}
      </time>
      <div className={styles.picture} data-there={Boolean(entry.picture)}>
        <Thumb picture={entry.picture} />
      </div>
      <div className={styles.words}>
        <Link to={placeOf(entry)} className={styles.name} dir="auto">
          {entry.name}
        </Link>
        <p className={styles.about}>
          {[channels.join(', '), entry.markets.join(' '), isolated(entry.campaign?.name ?? '')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.state}>
          <StateBadge state={entry.state} />
          {entry.atRisk && (
            <Badge tone="warn">
              <IconAlertTriangle size={14} stroke={2} />
              {t('calendar.atRisk')}
            </Badge>
          )}
          {typeof entry.signed === 'number' && typeof entry.needed === 'number' && (
            <span className={styles.about}>{t('calendar.signed', { signed: entry.signed, needed: entry.needed })}</span>
          )}
        </p>
        {entry.move !== 'NOT_POSSIBLE' && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconCalendarTime size={16} />}
            onClick={() => onMove(entry)}
            aria-label={t('calendar.move.one', { name: entry.name })}
          >
            {t('calendar.move')}
          </Button>
        )}
        {why !== undefined && <p className={styles.about}>{t(why)}</p>}
      </div>
    </li>
  );
}

function whyNot({ move, state }: Schemas['CalendarEntry']) {
  if (move !== 'NOT_POSSIBLE' || state === 'PUBLISHED') return undefined;
  return ['RETURNED', 'REJECTED', 'WITHDRAWN'].includes(state) ? 'calendar.not.closed' : 'calendar.not.publishing';
}
