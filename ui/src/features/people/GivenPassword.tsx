import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';

interface Props {
  readonly issued: Schemas['IssuedPassword'] | undefined;
  readonly onClose: () => void;
}

/** The one moment at which a generated password can be read. A click beside it does not lose it. */
export function GivenPassword({ issued, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={issued !== undefined}
      onClose={onClose}
      title={t('people.password.title', { name: issued?.person.displayName })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      centered
    >
      {issued !== undefined && (
        <Stack gap="md">
          <Text size="sm">{t('people.password.text', { user: issued.person.id })}</Text>
          <Code block aria-label={t('people.password')} fz="md">
            {issued.password}
          </Code>
          <Group justify="space-between">
            <CopyButton value={issued.password}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'people.password.copied' : 'action.copy')}
                </Button>
              )}
            </CopyButton>
            <Button onClick={onClose}>{t('people.password.done')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
