import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Soft } from '../ui/Soft';
import { type LegalHold, mayHold, retentionKeys } from './holds';
import { useMe } from '../api/queries';

/** For another person than the one who placed it, who reads why there is no button. */
export function LiftHold({ hold }: { readonly hold: LegalHold }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const lift = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/legal-holds/{holdId}/lifting', { params: { path: { holdId: hold.id } }, body: { reason } }),
      ),
    onSuccess: close,
    onSettled: () => queries.invalidateQueries({ queryKey: retentionKeys.all }),
  });
  if (!hold.mayLift) return mayHold(me) ? <Soft>{t('holds.other')}</Soft> : null;
  return (
    <>
      <Button variant="default" size="xs" onClick={open} aria-label={t('holds.lift.one', { name: hold.name })}>
        {t('holds.lift')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('holds.lift.title', { name: hold.name })}
        confirm={t('holds.lift')}
        reason={t('item.reason')}
        busy={lift.isPending}
        failure={lift.error}
        onConfirm={(reason) => lift.mutate(reason)}
      >
        {t('holds.lift.text')}
      </ConfirmDialog>
    </>
  );
}
