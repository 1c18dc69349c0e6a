import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { accountsQuery, useMe } from '@/shared/api/queries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AccountCard } from './AccountCard';
import styles from './AccountsPage.module.css';

/** Which pages and profiles are connected, whose they are, and how they are. */
export function AccountsPage() {
  const { t } = useTranslation();
  const accounts = useQuery({ ...accountsQuery, refetchInterval: 30_000 });
  const admin = useMe()?.roles.some((role) => role === 'ACCOUNT_ADMIN' || role === 'PLATFORM_ADMIN') ?? false;
  const connect = admin && (
    <Button component={Link} to="/accounts/connect">
      {t('accounts.connect')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav.accounts')} action={connect} />
      <Loaded query={accounts}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('accounts.empty.title')}>
              {t(admin ? 'accounts.empty.admin' : 'accounts.empty.text')}
            </EmptyState>
          ) : (
            <ul className={styles.cards}>
              {all.map((account) => (
                <AccountCard key={account.id} account={account} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
