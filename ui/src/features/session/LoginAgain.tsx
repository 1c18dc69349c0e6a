import { Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { sessionOptionsQuery } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { CompanyLoginAgain } from './CompanyLoginAgain';
import { LoginForm } from './LoginForm';

interface Props {
  readonly opened: boolean;
  readonly person: Schemas['Me'];
  readonly onBack: () => void;
}

/** Over the page whose session ended. Somebody else who logs in here starts afresh and sees nothing of the open page. */
export function LoginAgain({ opened, person, onBack }: Props) {
  const { t } = useTranslation();
  const options = useQuery({ ...sessionOptionsQuery, enabled: opened });
  const arrive = useCallback(
    (next: Schemas['Me']) => {
      if (next.id === person.id) onBack();
      else {
        sessionStorage.clear();
        window.location.assign('/workspace/');
      }
    },
    [person.id, onBack],
  );
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      title={t('login.again.title')}
      centered
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack gap="md">
        <Text size="sm">{t('login.again.text')}</Text>
        <Loaded query={options}>
          {({ provider, available }) =>
            provider === 'LOCAL' ? (
              <LoginForm known={person.id} onLoggedIn={arrive} />
            ) : (
              <CompanyLoginAgain available={available} onLoggedIn={arrive} />
            )
          }
        </Loaded>
      </Stack>
    </Modal>
  );
}
