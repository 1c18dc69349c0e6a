import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';
import { asProblem } from '../api/problem';
import { keys } from '../api/queries';
import { dayIn } from '../time/days';
import { ProblemNotice } from '../ui/ProblemNotice';
import { claimKeys } from './claimQueries';

type Choice = Schemas['Recertification']['choice'];

interface Props {
  readonly claimId: string;
  readonly onDone: (choice: Choice) => void;
}

const choices: readonly Choice[] = ['RENEW', 'CONTENT_CORRECTED', 'WITHDRAW'];
const shown = ['until', 'reason'] as const;
const A_YEAR = 365;

/** What becomes of a claim that has lapsed: the same questions as in Tasklist. */
export function RecertificationForm({ claimId, onDone }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [choice, setChoice] = useState<Choice>();
  const [until, setUntil] = useState(dayIn(A_YEAR));
  const [reason, setReason] = useState('');
  const answer = useMutation({
    mutationFn: (body: Schemas['Recertification']) =>
      bodyOf(api.POST('/api/claims/{claimId}/recertification', { params: { path: { claimId } }, body })),
    onSuccess: (_, { choice: chosen }) => onDone(chosen),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: claimKeys.all }),
        queries.invalidateQueries({ queryKey: keys.inbox }),
      ]),
  });
  const refused = (field: string) => (answer.error ? asProblem(answer.error).fieldProblem(field)?.message : undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) answer.mutate({ choice, reason: reason.trim(), ...(choice === 'RENEW' && { until }) });
      }}
    >
      <Stack gap="md">
        <Radio.Group
          label={t('recertify.question')}
          value={choice ?? ''}
          onChange={(next) => setChoice(choices.find((each) => each === next))}
        >
          <Stack gap="xs" mt="xs">
            {choices.map((each) => (
              <Radio key={each} value={each} label={t(`recertify.${each}`)} description={t(`recertify.${each}.help`)} />
            ))}
          </Stack>
        </Radio.Group>
        {choice === 'RENEW' && (
          <TextInput
            type="date"
            label={t('recertify.until')}
            required
            maw={220}
            min={dayIn(1)}
            value={until}
            error={refused('until')}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('item.reason')}
          required={choice === 'WITHDRAW'}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={refused('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice failure={answer.error} shown={shown} />
        <Group>
          <Button type="submit" loading={answer.isPending} disabled={choice === undefined}>
            {t('repair.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
