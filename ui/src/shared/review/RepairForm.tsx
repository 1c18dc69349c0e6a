import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';
import { keys } from '../api/queries';
import { ProblemNotice } from '../ui/ProblemNotice';
import { actionsFor, isComplete } from './repairRules';

interface Props {
  readonly publication: Schemas['Publication'];
  readonly onDone?: () => void;
}

/** The answer to a publication that failed, or whose outcome a person has to look up. */
export function RepairForm({ publication, onDone }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const actions = actionsFor(publication.state);
  const [action, setAction] = useState(actions[0] ?? 'TRY_AGAIN');
  const [permalink, setPermalink] = useState('');
  const [comment, setComment] = useState('');
  const answer: Schemas['Repair'] = {
    action,
    ...(action === 'WAS_PUBLISHED' && { permalink: permalink.trim() }),
    ...(comment.trim() !== '' && { comment: comment.trim() }),
  };
  const repair = useMutation({
    mutationFn: (body: Schemas['Repair']) =>
      bodyOf(
        api.POST('/api/publications/{publicationId}/repair', {
          params: { path: { publicationId: publication.id } },
          body,
        }),
      ),
    onSuccess: onDone,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['publications'] }),
        queries.invalidateQueries({ queryKey: keys.inbox }),
        queries.invalidateQueries({ queryKey: keys.content }),
      ]),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(answer)) repair.mutate(answer);
      }}
    >
      <Stack gap="sm">
        {publication.message && <Text size="sm">{publication.message}</Text>}
        <Radio.Group
          label={t('repair.question')}
          value={action}
          onChange={(next) => setAction(next as Schemas['Repair']['action'])}
        >
          <Stack gap="xs" mt="xs">
            {actions.map((each) => (
              <Radio key={each} value={each} label={t(`repair.${each}`)} description={t(`repair.${each}.help`)} />
            ))}
          </Stack>
        </Radio.Group>
        {action === 'WAS_PUBLISHED' && (
          <TextInput
            label={t('repair.permalink')}
            type="url"
            required
            value={permalink}
            onChange={(event) => setPermalink(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('repair.comment')}
          autosize
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <ProblemNotice failure={repair.error} />
        <Group>
          <Button type="submit" loading={repair.isPending} disabled={!isComplete(answer)}>
            {t('repair.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
