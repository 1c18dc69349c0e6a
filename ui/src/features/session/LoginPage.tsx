import { Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { keys, sessionOptionsQuery } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { Mark } from '@/shared/ui/Mark';
import { usePageTitle } from '@/shared/ui/PageHeader';
import { CompanyLogin } from './CompanyLogin';
import { LoginForm } from './LoginForm';
import styles from './LoginPage.module.css';
import { placeAfterLogin } from './placeAfterLogin';

export function LoginPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const options = useQuery(sessionOptionsQuery);
  usePageTitle(t('login.title'));
  const { path, inside } = placeAfterLogin(search.get('next'));
  const arrive = (person: Schemas['Me']) => {
    queries.clear();
    queries.setQueryData(keys.me, person);
    if (inside) void navigate(path, { replace: true });
    else window.location.assign(path);
  };
  return (
    <main className={styles.page}>
      <section className={styles.cover} aria-hidden="true">
        <Mark size={84} />
        <p className={styles.tagline}>{t('login.tagline')}</p>
        <p className={styles.about}>{t('login.about')}</p>
      </section>
      <section className={styles.form}>
        <div className={styles.column}>
          <div className={styles.name}>
            <Mark size={30} />
            <Text span fw={650}>
              Countersign
            </Text>
          </div>
          <Title order={1} mb="lg">
            {t('login.title')}
          </Title>
          <Loaded query={options}>
            {({ provider, available }) =>
              provider === 'LOCAL' ? (
                <LoginForm onLoggedIn={arrive} />
              ) : (
                <CompanyLogin
                  available={available}
                  problem={search.get('problem')}
                  next={inside ? `/workspace${path}` : path}
                  onRetry={() => void options.refetch()}
                />
              )
            }
          </Loaded>
        </div>
      </section>
    </main>
  );
}
