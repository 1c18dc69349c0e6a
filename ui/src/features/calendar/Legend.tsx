import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { Badge } from '@/shared/ui/Badge';
import { StateBadge } from '@/shared/ui/StateBadge';
import styles from './CalendarPage.module.css';
import { placedStates } from './calendarPlace';

/** What the colours and signs mean that are on the page now. */
export function Legend({ days }: { readonly days: readonly Schemas['CalendarDay'][] }) {
  const { t } = useTranslation();
  const entries = days.flatMap((day) => day.items);
  const states = placedStates.filter((state) => entries.some((entry) => entry.state === state));
  if (states.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t('calendar.legend')}>
      {states.map((state) => (
        <li key={state}>
          <StateBadge state={state} />
        </li>
      ))}
      {entries.some((entry) => entry.atRisk) && (
        <li>
          <Badge tone="warn">
            <IconAlertTriangle size={14} stroke={2} />
            {t('calendar.atRisk')}
          </Badge>{' '}
          <span className={styles.zone}>{t('calendar.atRisk.why')}</span>
        </li>
      )}
    </ul>
  );
}
