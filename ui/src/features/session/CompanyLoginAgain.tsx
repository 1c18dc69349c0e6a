import { Alert, Button, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { companyLoginInTab, loginChannel } from '@/shared/session/companyLogin';
import styles from './LoginPage.module.css';

interface Props {
  readonly available: boolean;
  readonly onLoggedIn: (person: Schemas['Me']) => void;
}

/** Leads to the company's login in a tab of its own and notices when the person is back. */
export function CompanyLoginAgain({ available, onLoggedIn }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    let over = false;
    const look = () => {
      void bodyOf(api.GET('/api/me')).then(
        (person) => !over && onLoggedIn(person),
        () => undefined,
      );
    };
    const channel = new BroadcastChannel(loginChannel);
    channel.onmessage = look;
    window.addEventListener('focus', look);
    return () => {
      over = true;
      channel.close();
      window.removeEventListener('focus', look);
    };
  }, [onLoggedIn]);
  return (
    <Stack gap="md">
      {available ? (
        <Text size="sm">{t('company.again')}</Text>
      ) : (
        <Alert color="yellow" variant="light">
          {t('company.away')}
        </Alert>
      )}
      <Button
        component="a"
        href={companyLoginInTab()}
        target="_blank"
        size="md"
        className={styles.company}
        data-autofocus
      >
        {t('company.submit')}
      </Button>
    </Stack>
  );
}
