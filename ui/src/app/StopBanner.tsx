import { IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { stopsQuery } from '@/shared/api/stops';
import styles from './Banner.module.css';

/** Nobody should wonder why nothing goes out: a stop is said on every page of those who can act on it. */
export function StopBanner() {
  const { t } = useTranslation();
  const pages = useMe()?.pages ?? [];
  const stops = useQuery({ ...stopsQuery, enabled: pages.includes('operations'), refetchInterval: 30_000 }).data ?? [];
  if (stops.length === 0) return null;
  const all = stops.some((stop) => stop.scope === 'EVERYTHING');
  return (
    <div role="status" className={all ? styles.alarm : styles.warning}>
      <IconHandStop size={18} />
      {all ? t('frame.stopped.all') : t('frame.stopped', { count: stops.length })}
      <Link to="/operations/stops">{t('frame.stopped.look')}</Link>
    </div>
  );
}
