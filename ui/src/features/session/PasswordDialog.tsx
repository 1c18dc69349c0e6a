import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

const fields = ['oldPassword', 'newPassword'] as const;
const empty: Schemas['PasswordChange'] = { oldPassword: '', newPassword: '' };

interface Props {
  readonly opened: boolean;
  /** Whether the old one was generated for the person. */
  readonly given?: boolean;
  readonly userName: string;
  readonly onClose: () => void;
}

/** The person's own password; closing it forgets what was typed. */
export function PasswordDialog({ opened, given = false, userName, onClose }: Props) {
  const { t } = useTranslation();
  const [passwords, setPasswords] = useState(empty);
  const change = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/me/password', { body: passwords })),
    onSuccess: () => setPasswords(empty),
  });
  const close = () => {
    setPasswords(empty);
    change.reset();
    onClose();
  };
  const field = (name: (typeof fields)[number]) => ({
    label: t(`password.${name}`),
    required: true,
    maxLength: 200,
    value: passwords[name],
    error: change.error ? asProblem(change.error).fieldProblem(name)?.message : undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      setPasswords({ ...passwords, [name]: event.currentTarget.value }),
  });
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t(given ? 'password.given.title' : 'password.title')}
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {change.isSuccess ? (
        <Stack gap="md">
          <Text role="status">{t('password.done')}</Text>
          <Group justify="flex-end">
            <Button onClick={close}>{t('password.close')}</Button>
          </Group>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate();
          }}
        >
          <Stack gap="md">
            {given && <Text size="sm">{t('password.given.text')}</Text>}
            <input type="text" name="username" autoComplete="username" value={userName} readOnly hidden />
            <PasswordInput autoComplete="current-password" data-autofocus {...field('oldPassword')} />
            <PasswordInput
              autoComplete="new-password"
              minLength={15}
              description={t('password.help')}
              {...field('newPassword')}
            />
            <ProblemNotice failure={change.error} shown={fields} />
            <Group justify="flex-end">
              <Button type="submit" loading={change.isPending}>
                {t('password.submit')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
