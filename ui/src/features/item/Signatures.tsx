import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { changesAskedFor, mine } from '@/shared/review/decisionRules';
import { DeadlineChain } from '@/shared/review/DeadlineChain';
import { Stages } from '@/shared/review/Stages';
import { VoidDecisions } from '@/shared/review/VoidDecisions';
import { NewSlotForm } from '@/shared/slot/NewSlotForm';
import { Sheet } from '@/shared/ui/Sheet';

/** State, people and deadlines, counted back from the slot. */
export function Signatures({ submission }: { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
  const asked = submission.state === 'RETURNED' ? changesAskedFor(submission) : undefined;
  const choosing = submission.state === 'MISSED' && submission.mayWithdraw;
  return (
    <Sheet title={t('item.people')}>
      <Stack gap="md">
        {asked && <ApprovedWithChanges decision={asked} />}
        {submission.reason && !choosing && !asked && (
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

/** A yes that hangs on remarks, for the author to read first. */
function ApprovedWithChanges({ decision }: { readonly decision: Schemas['Decision'] }) {
  const { t } = useTranslation();
  const count = decision.changes.length;
  return (
    <Alert color="yellow" title={t('changes.returned', { name: decision.by.displayName, count })}>
      {t('changes.next', { name: decision.by.displayName })}
      {decision.comment && (
        <Text size="sm" mt={6} dir="auto">
          {decision.comment}
        </Text>
      )}
    </Alert>
  );
}
