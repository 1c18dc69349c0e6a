import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { shortcuts } from '@/shared/keyboard/shortcuts';
import { useTimes } from '@/shared/time/useTimes';
import { looks } from '@/shared/ui/StateBadge';
import styles from './Chip.module.css';

type Entry = Schemas['CalendarEntry'];

interface Props {
  readonly entry: Entry;
  /** With its state in words under it; otherwise only the sign stands for it, and the legend says what it means. */
  readonly roomy: boolean;
  /** Whether Tab stops here: only in the day that has the focus. */
  readonly reachable: boolean;
  readonly onDrag: (entry: Entry | undefined) => void;
  readonly onMove: (entry: Entry) => void;
}

/** An item in the calendar: its time, its name, its state as sign and colour. */
export function Chip({ entry, roomy, reachable, onDrag, onMove }: Props) {
  const times = useTimes();
  const [tone, Sign] = looks[entry.state];
  const movable = entry.move !== 'NOT_POSSIBLE';
  const words = useStanding(entry);
  return (
    <Link
      to={placeOf(entry)}
      className={styles.chip}
      data-tone={tone}
      data-risk={entry.atRisk || undefined}
      tabIndex={reachable ? 0 : -1}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', entry.name);
        onDrag(entry);
      }}
      onDragEnd={() => onDrag(undefined)}
      onKeyDown={(event) => {
        if (event.key !== shortcuts.days.move || !movable || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onMove(entry);
      }}
      aria-keyshortcuts={movable ? shortcuts.days.move : undefined}
      title={[entry.name, times.exact(entry.slot ?? '', entry.zone), words].join('\n')}
    >
      <span className={styles.line}>
        {entry.atRisk ? (
          <IconAlertTriangle size={14} stroke={2.2} className={styles.risk} />
        ) : (
          <Sign size={14} stroke={2} />
        )}
        <time dateTime={entry.slot ?? undefined}>{times.clock(entry.slot ?? '')}</time>
        <span className={styles.name} dir="auto">
          {entry.name}
        </span>
      </span>
      {roomy ? <span className={styles.words}>{words}</span> : <VisuallyHidden>{words}</VisuallyHidden>}
    </Link>
  );
}

/** "In review, 2 of 4 signed, at risk · DE FR". */
export function useStanding({ state, signed, needed, atRisk, markets }: Entry): string {
  const { t } = useTranslation();
  const counted = typeof signed === 'number' && typeof needed === 'number';
  return [
    t(`state.${state}`),
    ...(counted ? [t('calendar.signed', { signed, needed })] : []),
    ...(atRisk ? [t('calendar.atRisk')] : []),
    markets.join(' '),
  ]
    .filter(Boolean)
    .join(' · ');
}

export function placeOf({ id, state }: Pick<Entry, 'id' | 'state'>): string {
  return state === 'DRAFT' ? `/content/compose/${id}` : `/content/${id}`;
}
