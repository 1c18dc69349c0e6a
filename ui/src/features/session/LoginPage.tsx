import { Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { keys } from '@/shared/api/queries';
import { Mark } from '@/shared/ui/Mark';
import { usePageTitle } from '@/shared/ui/PageHeader';
import { LoginForm } from './LoginForm';
import styles from './LoginPage.module.css';
import { placeAfterLogin } from './placeAfterLogin';

export function LoginPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  usePageTitle(t('login.title'));
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
          <LoginForm
            onLoggedIn={(person) => {
              queries.clear();
              queries.setQueryData(keys.me, person);
              const { path, inside } = placeAfterLogin(search.get('next'));
              if (inside) void navigate(path, { replace: true });
              else window.location.assign(path);
            }}
          />
        </div>
      </section>
    </main>
  );
}
