import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';

export function Disconnect({ account }: { readonly account: Schemas['Account'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  const disconnect = useMutation({
    mutationFn: () =>
      bodyOf(api.DELETE('/api/channel-accounts/{accountId}', { params: { path: { accountId: account.id } } })),
    onSuccess: async () => {
      await navigate('/accounts');
      await queries.invalidateQueries({ queryKey: keys.accounts });
    },
  });
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        {t('accounts.disconnect')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('accounts.disconnect.title', { name: account.name })}
        confirm={t('accounts.disconnect')}
        name={account.name}
        busy={disconnect.isPending}
        failure={disconnect.error}
        onConfirm={() => disconnect.mutate()}
      >
        {t('accounts.disconnect.text')}
      </ConfirmDialog>
    </>
  );
}
