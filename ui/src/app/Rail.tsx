import {
  IconAlertTriangle,
  IconArchive,
  IconAt,
  IconCalendar,
  IconCertificate,
  IconChecklist,
  IconExternalLink,
  IconFlag,
  IconInbox,
  IconNotes,
  IconPlugConnected,
  IconScale,
  IconShieldOff,
  IconUsers,
  IconActivityHeartbeat,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { inboxCountQuery, useMe } from '@/shared/api/queries';
import { Mark } from '@/shared/ui/Mark';
import styles from './Rail.module.css';

const own = [
  { page: 'inbox', to: '/inbox', Icon: IconInbox },
  { page: 'content', to: '/content', Icon: IconNotes },
  { page: 'calendar', to: '/calendar', Icon: IconCalendar },
  { page: 'campaigns', to: '/campaigns', Icon: IconFlag },
  { page: 'accounts', to: '/accounts', Icon: IconAt },
] as const;

const compliance = [
  { page: 'rules', to: '/rules', Icon: IconScale },
  { page: 'live-findings', to: '/live-findings', Icon: IconAlertTriangle },
  { page: 'overrides', to: '/overrides', Icon: IconShieldOff },
  { page: 'claims', to: '/claims', Icon: IconCertificate },
  { page: 'retention', to: '/retention', Icon: IconArchive },
] as const;

const company = [
  { page: 'people', to: '/people', Icon: IconUsers },
  { page: 'operations', to: '/operations', Icon: IconActivityHeartbeat },
] as const;

const camunda = [
  { page: 'tasklist', href: '/camunda/app/tasklist/', Icon: IconChecklist },
  { page: 'cockpit', href: '/camunda/app/cockpit/', Icon: IconPlugConnected },
  { page: 'admin', href: '/camunda/app/admin/', Icon: IconUsers },
] as const;

type Page = (typeof own | typeof compliance | typeof company)[number];

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
        .map((link) => (
          <PageLink key={link.page} {...link} waiting={link.page === 'inbox' ? waiting : 0} />
        ))}
      {pages.includes('rules') && (
        <div role="group" aria-labelledby={heading} className={styles.group}>
          <span id={heading} className={styles.heading}>
            {t('nav.compliance')}
          </span>
          {compliance
            .filter(({ page }) => shown(page))
            .map((link) => (
              <PageLink key={link.page} {...link} />
            ))}
        </div>
      )}
      {company
        .filter(({ page }) => shown(page))
        .map((link) => (
          <PageLink key={link.page} {...link} />
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
