import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { mine } from '@/shared/review/decisionRules';
import { DeadlineChain } from '@/shared/review/DeadlineChain';
import { Stages } from '@/shared/review/Stages';
import { VoidDecisions } from '@/shared/review/VoidDecisions';
import { NewSlotForm } from '@/shared/slot/NewSlotForm';
import { Sheet } from '@/shared/ui/Sheet';

/** State, people and deadlines, counted back from the slot. */
export function Signatures({ submission }: { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
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
        <VoidDecisions submission={submission} />
        <DeadlineChain submission={submission} />
      </Stack>
    </Sheet>
  );
}
