import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';

export function Withdraw({ submission }: { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/submissions/{submissionId}/withdrawal', {
          params: { path: { submissionId: submission.id } },
          body: { reason },
        }),
      ),
    onSuccess: close,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.content }),
        queries.invalidateQueries({ queryKey: keys.submission(submission.id) }),
        queries.invalidateQueries({ queryKey: keys.inbox }),
      ]),
  });
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('item.withdraw')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('item.withdraw.title', { name: submission.itemName })}
        confirm={t('item.withdraw')}
        reason={t('item.reason')}
        busy={withdraw.isPending}
        failure={withdraw.error}
        onConfirm={(reason) => withdraw.mutate(reason)}
      >
        {t('item.withdraw.text')}
      </ConfirmDialog>
    </>
  );
}
