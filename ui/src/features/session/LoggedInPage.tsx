import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { loginChannel } from '@/shared/session/companyLogin';
import { Mark } from '@/shared/ui/Mark';
import { usePageTitle } from '@/shared/ui/PageHeader';

/** The end of a tab that was opened only to log in: tells the one that waits, and closes where browsers allow it. */
export function LoggedInPage() {
  const { t } = useTranslation();
  usePageTitle(t('company.back.title'));
  useEffect(() => {
    const channel = new BroadcastChannel(loginChannel);
    channel.postMessage('back');
    channel.close();
    window.close();
  }, []);
  return (
    <Stack component="main" align="center" gap="sm" p="xl" mt="15vh">
      <Mark size={48} />
      <Title order={1} size="h3">
        {t('company.back.title')}
      </Title>
      <Text>{t('company.back.text')}</Text>
      <Anchor component={Link} to="/inbox">
        {t('company.back.start')}
      </Anchor>
    </Stack>
  );
}
