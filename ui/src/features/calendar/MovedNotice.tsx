import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { slotInstant } from '@/shared/slot/slot';
import { useTimes } from '@/shared/time/useTimes';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import styles from './CalendarPage.module.css';
import type { Moved } from './useMove';

interface Props {
  readonly moved: Moved | undefined;
  readonly failure: unknown;
  readonly busy: boolean;
  readonly onUndo: (moved: Moved) => void;
  readonly onClose: () => void;
}

/** Says what was moved where, and takes it back where that costs nobody a signature. */
export function MovedNotice({ moved, failure, busy, onUndo, onClose }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  return (
    <div className={styles.notice} role="status">
      {failure !== null && <ProblemNotice failure={failure} />}
      {moved !== undefined && (
        <div className={styles.moved}>
          <span>
            {t(moved.entry.move === 'NEW_VERSION' ? 'calendar.moved.version' : 'calendar.moved', {
              name: moved.entry.name.length > 60 ? `${moved.entry.name.slice(0, 59)}…` : moved.entry.name,
              time: times.exact(slotInstant(moved.slot), moved.slot.zone),
            })}
          </span>
          {moved.before !== undefined && (
            <Button size="compact-sm" variant="default" loading={busy} onClick={() => onUndo(moved)}>
              {t('calendar.undo')}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t('action.close')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
