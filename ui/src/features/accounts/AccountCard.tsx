import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { Moment } from '@/shared/ui/Moment';
import { StateBadge } from '@/shared/ui/StateBadge';
import styles from './AccountsPage.module.css';
import { PauseButton } from './PauseButton';
import { TestConnection } from './TestConnection';

export function AccountCard({ account }: { readonly account: Schemas['Account'] }) {
  const { t } = useTranslation();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.avatar} aria-hidden="true">
          {account.name.slice(0, 1)}
        </span>
        <div className={styles.words}>
          <Link to={`/accounts/${account.id}`} className={styles.name} dir="auto">
            {account.name}
          </Link>
          <span className={styles.soft}>
            {[account.channelName ?? account.channel, account.handle].filter(Boolean).join(' · ')}
          </span>
        </div>
        <StateBadge state={account.stopped ? 'STOPPED' : account.state} />
      </div>
      <dl className={styles.facts}>
        <dt>{t('accounts.markets')}</dt>
        <dd>{account.markets.join(', ')}</dd>
        <dt>{t('accounts.owners')}</dt>
        <dd>
          <bdi>{account.businessOwner.displayName}</bdi> · <bdi>{account.technicalOwner.displayName}</bdi>
        </dd>
        <dt>{t('accounts.last')}</dt>
        <dd>{account.lastPublishedAt ? <Moment at={account.lastPublishedAt} /> : t('accounts.never')}</dd>
      </dl>
      {account.stateMessage && account.state === 'FAILING' && <p className={styles.message}>{account.stateMessage}</p>}
      {account.mayEdit && (
        <div className={styles.buttons}>
          <TestConnection account={account} />
          <PauseButton account={account} />
        </div>
      )}
    </li>
  );
}
