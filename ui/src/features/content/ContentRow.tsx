import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { CopyButton } from '@/shared/similar/CopyButton';
import { isolated } from '@/shared/text/isolated';
import { Moment } from '@/shared/ui/Moment';
import { StateBadge } from '@/shared/ui/StateBadge';
import { Thumb } from '@/shared/ui/Thumb';
import { TimeLeft } from '@/shared/ui/TimeLeft';
import styles from './ContentPage.module.css';

/** One item of the list: its picture and first words, where it goes, whose it is, and where it stands. */
export function ContentRow({ item }: { readonly item: Schemas['ItemSummary'] }) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const channels = [...new Set(item.accounts.map((id) => accounts.get(id)?.channelName ?? ''))].filter(Boolean);
  const open = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'].includes(item.state);
  return (
    <li className={styles.row} data-item={item.id}>
      <Thumb picture={item.picture} />
      <div className={styles.words}>
        <Link
          to={item.state === 'DRAFT' ? `/content/compose/${item.id}` : `/content/${item.id}`}
          className={styles.name}
          dir="auto"
          title={item.name.length > 80 ? item.name : undefined}
        >
          {item.name}
        </Link>
        {item.excerpt && (
          <p className={styles.excerpt} dir="auto">
            {item.excerpt}
          </p>
        )}
        <p className={styles.about}>
          {[isolated(item.campaign?.name ?? ''), channels.join(', '), item.markets.join(' ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className={styles.state}>
        <StateBadge state={item.state} />
        {item.version ? <span className={styles.about}>v{item.version}</span> : null}
        <span className={styles.copy}>
          <CopyButton item={item} look="icon" />
        </span>
      </div>
      <div className={styles.when}>
        {open ? <TimeLeft until={item.slot} /> : <Moment at={item.slot ?? item.changedAt} />}
        <span className={styles.about}>{t('item.by', { name: item.author.displayName })}</span>
      </div>
    </li>
  );
}
