import {
  IconAt,
  IconChecklist,
  IconExternalLink,
  IconFlag,
  IconInbox,
  IconNotes,
  IconPlugConnected,
  IconScale,
  IconUsers,
  IconActivityHeartbeat,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { inboxCountQuery, useMe } from '@/shared/api/queries';
import { Mark } from '@/shared/ui/Mark';
import styles from './Rail.module.css';

const own = [
  { page: 'inbox', to: '/inbox', Icon: IconInbox },
  { page: 'content', to: '/content', Icon: IconNotes },
  { page: 'campaigns', to: '/campaigns', Icon: IconFlag },
  { page: 'accounts', to: '/accounts', Icon: IconAt },
  { page: 'rules', to: '/rules', Icon: IconScale },
  { page: 'people', to: '/people', Icon: IconUsers },
  { page: 'operations', to: '/operations', Icon: IconActivityHeartbeat },
] as const;

const camunda = [
  { page: 'tasklist', href: '/camunda/app/tasklist/', Icon: IconChecklist },
  { page: 'cockpit', href: '/camunda/app/cockpit/', Icon: IconPlugConnected },
  { page: 'admin', href: '/camunda/app/admin/', Icon: IconUsers },
] as const;

/** The pages that this person may use; the server says which. */
export function Rail() {
  const { t } = useTranslation();
  const pages = useMe()?.pages ?? [];
  const waiting = useQuery({ ...inboxCountQuery, enabled: pages.includes('inbox') }).data?.count ?? 0;
  const shown = (page: string) => pages.includes(page === 'campaigns' ? 'content' : page);
  return (
    <nav className={styles.rail} aria-label={t('frame.nav')}>
      <NavLink to="/inbox" className={styles.brand}>
        <Mark size={28} />
        Countersign
      </NavLink>
      {own
        .filter(({ page }) => shown(page))
        .map(({ page, to, Icon }) => (
          <NavLink key={page} to={to} className={styles.link}>
            <Icon size={19} stroke={1.7} />
            <span className={styles.name}>{t(`nav.${page}`)}</span>
            {page === 'inbox' && waiting > 0 && (
              <span className={styles.count} aria-label={t('nav.inbox.count', { count: waiting })}>
                {waiting > 999 ? '999+' : waiting}
              </span>
            )}
          </NavLink>
        ))}
      <div className={styles.others}>
        {camunda
          .filter(({ page }) => shown(page))
          .map(({ page, href, Icon }) => (
            <a key={page} href={href} className={styles.link}>
              <Icon size={19} stroke={1.7} />
              <span className={styles.name}>{t(`nav.${page}`)}</span>
              <IconExternalLink size={14} stroke={1.7} />
            </a>
          ))}
      </div>
    </nav>
  );
}
