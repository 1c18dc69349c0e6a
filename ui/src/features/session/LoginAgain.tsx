import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { LoginForm } from './LoginForm';

interface Props {
  readonly opened: boolean;
  readonly person: Schemas['Me'];
  readonly onBack: () => void;
}

/** Over the page whose session ended. Somebody else who logs in here starts afresh and sees nothing of the open page. */
export function LoginAgain({ opened, person, onBack }: Props) {
  const { t } = useTranslation();
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
        <LoginForm
          known={person.id}
          onLoggedIn={(next) => {
            if (next.id === person.id) onBack();
            else {
              sessionStorage.clear();
              window.location.assign('/workspace/');
            }
          }}
        />
      </Stack>
    </Modal>
  );
}
