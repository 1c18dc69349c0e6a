import { IconChecklist, IconExternalLink, IconPlugConnected, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { inboxCountQuery, useMe } from '@/shared/api/queries';
import { isOpen, type Page, pages } from '@/shared/pages';
import { Mark } from '@/shared/ui/Mark';
import styles from './Rail.module.css';

const camunda = [
  { page: 'tasklist', href: '/camunda/app/tasklist/', Icon: IconChecklist },
  { page: 'cockpit', href: '/camunda/app/cockpit/', Icon: IconPlugConnected },
  { page: 'admin', href: '/camunda/app/admin/', Icon: IconUsers },
] as const;

/** A page, with how much waits there. */
function PageLink({ page, to, Icon, waiting = 0 }: Page & { readonly waiting?: number }) {
  const { t } = useTranslation();
  return (
    <NavLink to={to} className={styles.link}>
      <Icon size={19} stroke={1.7} />
      <span className={styles.name}>{t(`nav.${page}`)}</span>
      {waiting > 0 && (
        <span className={styles.count} aria-label={t('nav.inbox.count', { count: waiting })}>
          {waiting > 999 ? '999+' : waiting}
        </span>
      )}
    </NavLink>
  );
}

/** The pages that this person may use; the server says which. */
export function Rail() {
  const { t } = useTranslation();
  const heading = useId();
  const allowed: readonly string[] = useMe()?.pages ?? [];
  const waiting = useQuery({ ...inboxCountQuery, enabled: allowed.includes('inbox') }).data?.count ?? 0;
  return (
    <nav className={styles.rail} aria-label={t('frame.nav')}>
      <NavLink to="/inbox" className={styles.brand}>
        <Mark size={28} />
        Countersign
      </NavLink>
      {pages.own
        .filter((page) => isOpen(page, allowed))
        .map((link) => (
          <PageLink key={link.page} {...link} waiting={link.page === 'inbox' ? waiting : 0} />
        ))}
      {allowed.includes('rules') && (
        <div role="group" aria-labelledby={heading} className={styles.group}>
          <span id={heading} className={styles.heading}>
            {t('nav.compliance')}
          </span>
          {pages.compliance
            .filter((page) => isOpen(page, allowed))
            .map((link) => (
              <PageLink key={link.page} {...link} />
            ))}
        </div>
      )}
      {pages.company
        .filter((page) => isOpen(page, allowed))
        .map((link) => (
          <PageLink key={link.page} {...link} />
        ))}
      <div className={styles.others}>
        {camunda
          .filter(({ page }) => allowed.includes(page))
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
