import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { mine } from '@/shared/review/decisionRules';
import { Stages } from '@/shared/review/Stages';
import { NewSlotForm } from '@/shared/slot/NewSlotForm';
import { useTimes } from '@/shared/time/useTimes';
import { Sheet } from '@/shared/ui/Sheet';

/** State, people and deadlines, counted back from the slot. */
export function Signatures({ submission }: { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
  const times = useTimes();
  const choosing = submission.state === 'MISSED' && submission.mayWithdraw;
  return (
    <Sheet title={t('item.people')}>
      <Stack gap="md">
        {submission.reason && !choosing && (
          <Alert color="yellow" title={t(`state.${submission.state}`)}>
            <bdi>{submission.reason}</bdi>
          </Alert>
        )}
        {choosing && <NewSlotForm submission={submission} />}
        {mine(submission).length > 0 && <Text size="sm">{t('item.yours.below')}</Text>}
        <Stages stages={submission.stages} zone={submission.slot.zone} />
        <Text size="sm" c="dimmed">
          {t('item.slot')}: {times.exact(submission.slotAt, submission.slot.zone)}
        </Text>
      </Stack>
    </Sheet>
  );
}
