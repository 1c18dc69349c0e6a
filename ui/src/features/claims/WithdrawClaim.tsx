import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { type Claim, claimKeys } from '@/shared/claims/claimQueries';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';

/** Takes a proposal back, or ends the claim that counts. */
export function WithdrawClaim({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/claims/{claimId}/withdrawal', { params: { path: { claimId: claim.id } }, body: { reason } }),
      ),
    onSuccess: close,
    onSettled: () => queries.invalidateQueries({ queryKey: claimKeys.all }),
  });
  const proposal = claim.state === 'PROPOSED';
  return (
    <>
      <Button variant="default" onClick={open}>
        {t(proposal ? 'claims.takeBack' : 'claims.withdraw')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t(proposal ? 'claims.takeBack.title' : 'claims.withdraw.title', { text: claim.text })}
        confirm={t(proposal ? 'claims.takeBack' : 'claims.withdraw')}
        reason={t('item.reason')}
        busy={withdraw.isPending}
        failure={withdraw.error}
        onConfirm={(reason) => withdraw.mutate(reason)}
      >
        {t(proposal ? 'claims.takeBack.text' : 'claims.withdraw.text')}
      </ConfirmDialog>
    </>
  );
}
