import { Alert, Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts, versionQuery, versionsQuery } from '@/shared/api/queries';
import { Discussed } from '@/shared/discussion/Discussed';
import { ChangesToCheck } from '@/shared/review/ChangesToCheck';
import { DecisionForm } from '@/shared/review/DecisionForm';
import { mine, reviewsOf, shortHash } from '@/shared/review/decisionRules';
import { FactList } from '@/shared/review/FactList';
import { sinceFor, useChangesSince } from '@/shared/review/useChangesSince';
import { useSeen } from '@/shared/review/useSeen';
import { VariantDifference } from '@/shared/review/VariantDifference';
import { variantName } from '@/shared/review/variantName';
import { VariantTabs } from '@/shared/review/VariantTabs';
import { OtherChanges, twinOf } from '@/shared/review/VersionChanges';
import { useTimes } from '@/shared/time/useTimes';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import { TasklistLink } from '@/shared/ui/TasklistLink';

interface Props {
  readonly submission: Schemas['Submission'];
  readonly number: number;
  readonly onNumber: (number: number) => void;
  /** A thread of remarks that somebody was sent to. */
  readonly sentTo?: string | undefined;
}

/** The content as it will look, or as it changed; beneath it the decision of whoever may decide. */
export function VersionView({ submission, number, onNumber, sentTo }: Props) {
  const version = useQuery(versionQuery(submission.item, number));
  return (
    <Loaded query={version}>
      {(opened) => <Opened version={opened} submission={submission} onNumber={onNumber} sentTo={sentTo} />}
    </Loaded>
  );
}

function Opened({
  version,
  submission,
  onNumber,
  sentTo,
}: Omit<Props, 'number'> & { readonly version: Schemas['Version'] }) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const { seen, see } = useSeen(submission, version.hash);
  const newest = version.number === submission.version;
  const asked = newest ? mine(submission) : [];
  const checks = asked.flatMap((review) => review.check ?? []);
  const [chosen, setCompare] = useState<boolean>();
  const compare = chosen ?? checks.length > 0;
  const earlier = sinceFor(submission, version.number);
  const { before } = useChangesSince(version, submission.item, earlier, compare);
  const unseen = version.variants
    .filter((variant) => !seen.has(variant.id))
    .map((variant) => variantName(variant, version.variants, accounts));
  const why = reviewsOf(submission).find((review) => review.state === 'OPEN' && review.whyNot)?.whyNot;
  return (
    <Sheet
      title={t('item.content')}
      side={
        <Group gap="sm">
          {earlier > 0 && (
            <Checkbox
              label={t('change.toggle', { version: earlier })}
              checked={compare}
              onChange={(event) => setCompare(event.currentTarget.checked)}
            />
          )}
          <VersionChoice submission={submission} number={version.number} onNumber={onNumber} />
        </Group>
      }
    >
      <Stack gap="lg">
        {!newest && (
          <Alert color="yellow">
            <Group justify="space-between">
              {t('item.version.other', { version: version.number, newest: submission.version })}
              <Button size="xs" variant="default" onClick={() => onNumber(submission.version)}>
                {t('item.version.newest', { newest: submission.version })}
              </Button>
            </Group>
          </Alert>
        )}
        <VariantTabs
          version={version}
          seen={seen}
          onSeen={see}
          around={(variant, post) => (
            <Discussed item={submission.item} version={version} variant={variant} sentTo={sentTo}>
              {post}
            </Discussed>
          )}
          instead={
            compare && before
              ? (variant) => <VariantDifference before={twinOf(variant, before)} now={variant} />
              : undefined
          }
        />
        {compare && before && <OtherChanges item={submission.item} version={version} since={earlier} />}
        {checks.map((check) => (
          <ChangesToCheck key={check.decision} item={submission.item} version={version.number} check={check} />
        ))}
        <FactList facts={version.facts} />
        {asked.map((review) => (
          <Stack key={review.id} gap="sm">
            <DecisionForm
              item={submission.item}
              review={review}
              version={submission.version}
              hash={submission.hash}
              unseen={unseen}
            />
            {review.taskId && <TasklistLink taskId={review.taskId} />}
          </Stack>
        ))}
        {asked.length === 0 && newest && submission.state === 'IN_REVIEW' && why && (
          <Alert color="gray" title={t('item.whyNot')}>
            {why}
          </Alert>
        )}
      </Stack>
    </Sheet>
  );
}

function VersionChoice({ submission, number, onNumber }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const versions = useQuery(versionsQuery(submission.item)).data ?? [];
  if (versions.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t('item.versions')}
      size="xs"
      value={String(number)}
      data={versions.map((each) => ({
        value: String(each.number),
        label: `v${each.number} – ${shortHash(each.hash)} · ${times.dayAndClock(each.createdAt)}`,
      }))}
      onChange={(event) => onNumber(Number(event.currentTarget.value))}
    />
  );
}
