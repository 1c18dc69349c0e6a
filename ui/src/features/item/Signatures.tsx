import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useGroupName, useMe } from '@/shared/api/queries';
import { changesAskedFor, mine, reviewsOf } from '@/shared/review/decisionRules';
import { DeadlineChain } from '@/shared/review/DeadlineChain';
import { HandOver } from '@/shared/review/HandOver';
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
        <Handovers submission={submission} />
        <VoidDecisions submission={submission} />
        <DeadlineChain submission={submission} />
      </Stack>
    </Sheet>
  );
}

/** For those who were asked, and for platform admins when somebody is ill. */
function Handovers({ submission }: { readonly submission: Schemas['Submission'] }) {
  const me = useMe();
  const groupName = useGroupName();
  const anyone = me?.roles.includes('PLATFORM_ADMIN') ?? false;
  return reviewsOf(submission)
    .filter((review) => review.state === 'OPEN' && (anyone || review.people.some((person) => person.id === me?.id)))
    .map(
      (review) =>
        review.taskId && (
          <HandOver
            key={review.id}
            taskId={review.taskId}
            title={`${groupName(review.group)} ${review.market}`}
            assignee={review.assignee}
          />
        ),
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
