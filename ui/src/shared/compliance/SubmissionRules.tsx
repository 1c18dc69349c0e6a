import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';
import { useMe } from '../api/queries';
import { JudgementView, type RuleFinding } from './JudgementView';
import { Loaded } from '../ui/Loaded';
import { Moment } from '../ui/Moment';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './SubmissionRules.module.css';
import { OverrideDialog } from './OverrideDialog';
import { Overrides } from './Overrides';

const complianceQuery = (submissionId: string) => ({
  queryKey: ['submission', submissionId, 'compliance'],
  queryFn: () => bodyOf(api.GET('/api/submissions/{submissionId}/compliance', { params: { path: { submissionId } } })),
});

interface Props {
  readonly item: Pick<Schemas['Item'], 'id' | 'name' | 'campaign'>;
  readonly submission: Schemas['Submission'];
}

/** What the rules say now, what they said at each moment that counted, and what was set aside by two people. */
export function SubmissionRules({ item, submission }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const compliance = useQuery(complianceQuery(submission.id));
  const [asked, setAsked] = useState<RuleFinding | null>(null);
  const mayAsk = me?.roles.some((role) => role === 'AUTHOR' || role === 'APPROVER') ?? false;
  return (
    <>
      <Loaded query={compliance}>
        {({ now, moments, closedMarkets }) => (
          <>
            {closedMarkets.length > 0 && (
              <Text size="sm" mb="sm">
                {t('judgement.closed', { markets: closedMarkets.join(', ') })}
              </Text>
            )}
            <JudgementView judgement={now} onOverride={mayAsk ? setAsked : undefined} />
            <ol className={styles.moments}>
              {moments.map((moment) => (
                <JudgedMoment key={moment.at} moment={moment} />
              ))}
            </ol>
          </>
        )}
      </Loaded>
      <Overrides item={item} />
      <OverrideDialog rule={asked?.ruleId} item={item} onClose={() => setAsked(null)} />
    </>
  );
}

function JudgedMoment({ moment }: { readonly moment: Schemas['JudgedMoment'] }) {
  const { t } = useTranslation();
  return (
    <li>
      <Group gap="xs" justify="space-between">
        <span>
          {t(`moment.${moment.moment}`)}: <strong>{t(`outcome.${moment.outcome}`)}</strong>
        </span>
        <Moment at={moment.at} />
      </Group>
      {moment.message && <p className={styles.message}>{moment.message}</p>}
      {moment.evaluations.map((evaluation) => (
        <ReplayButton key={evaluation} evaluation={evaluation} />
      ))}
    </li>
  );
}

/** Computes a stored answer again, with the rules as they were then. */
function ReplayButton({ evaluation }: { readonly evaluation: string }) {
  const { t } = useTranslation();
  const replay = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/compliance/evaluations/{evaluationId}/replay', {
          params: { path: { evaluationId: evaluation } },
        }),
      ),
  });
  return (
    <Group gap="xs">
      <Button size="compact-xs" variant="subtle" loading={replay.isPending} onClick={() => replay.mutate()}>
        {t('replay.again')}
      </Button>
      {replay.data && (
        <Text size="xs" role="status" title={replay.data.hashNow}>
          {t(replay.data.same ? 'replay.same' : 'replay.other')}
        </Text>
      )}
      <ProblemNotice failure={replay.error} />
    </Group>
  );
}
