import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayIn } from '../time/days';
import { Badge } from '../ui/Badge';
import { Day } from '../ui/Day';
import type { Deadline } from './holds';

/** The day, and what stands in its way. */
export function KeptUntil({ deadline }: { readonly deadline: Pick<Deadline, 'dueOn' | 'held'> }) {
  const { t } = useTranslation();
  const past = deadline.dueOn <= dayIn(0);
  return (
    <>
      {deadline.held ? (
        <Badge tone="warn">
          <IconLock size={14} stroke={2} aria-hidden="true" />
          {t('retention.held')}
        </Badge>
      ) : (
        past && <Badge tone="bad">{t('retention.past')}</Badge>
      )}
      <span>
        {t('retention.until')} <Day on={deadline.dueOn} />
      </span>
    </>
  );
}
