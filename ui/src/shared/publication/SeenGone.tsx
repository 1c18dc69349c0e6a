import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useReadAgain } from './useReadAgain';

interface Props {
  readonly publication: Schemas['Publication'];
  readonly onDone?: () => void;
}

/** Whoever deleted it at the network says so, and what he saw. */
export function SeenGone({ publication, onDone }: Props) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const readAgain = useReadAgain();
  const confirm = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/publications/{publicationId}/take-down/confirmation', {
          params: { path: { publicationId: publication.id } },
          body: { reason },
        }),
      ),
    onSuccess: () => {
      close();
      onDone?.();
    },
    onSettled: readAgain,
  });
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {t('takeDown.gone')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('takeDown.gone.title')}
        confirm={t('takeDown.gone')}
        reason={t('takeDown.gone.words')}
        calm
        busy={confirm.isPending}
        failure={confirm.error}
        onConfirm={(reason) => confirm.mutate(reason)}
      >
        {t('takeDown.gone.text')}
      </ConfirmDialog>
    </>
  );
}
