import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHandStop, IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { stopsQuery, useStops } from '@/shared/api/stops';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

/** The emergency stop of one account; lifted by another person than the one who pulled it. */
export function PauseButton({ account }: { readonly account: Schemas['Account'] }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const { stop, resume } = useStops(close);
  const stops = useQuery({ ...stopsQuery, enabled: account.stopped === true }).data ?? [];
  const inForce = stops.find((each) => each.account === account.id);
  if (account.stopped) {
    if (inForce?.mayResume !== true) return null;
    return (
      <>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerPlay size={16} />}
          loading={resume.isPending}
          onClick={() => resume.mutate(inForce.id)}
        >
          {t('stops.resume')}
        </Button>
        <ProblemNotice failure={resume.error} />
      </>
    );
  }
  return (
    <>
      <Button variant="default" size="xs" leftSection={<IconHandStop size={16} />} onClick={open}>
        {t('accounts.pause')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('accounts.pause.title', { name: account.name })}
        confirm={t('accounts.pause')}
        reason={t('item.reason')}
        busy={stop.isPending}
        failure={stop.error}
        onConfirm={(reason) => stop.mutate({ scope: 'ACCOUNT', account: account.id, reason })}
      >
        {t('accounts.pause.text')}
      </ConfirmDialog>
    </>
  );
}
