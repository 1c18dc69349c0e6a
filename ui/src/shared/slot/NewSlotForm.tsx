import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';
import { keys } from '../api/queries';
import { ProblemNotice } from '../ui/ProblemNotice';
import { suggestedSlot } from './slot';
import { SlotFields } from './SlotFields';

interface Props {
  readonly submission: Schemas['Submission'];
  readonly onDone?: () => void;
}

export function NewSlotForm({ submission, onDone }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [slot, setSlot] = useState(() => suggestedSlot(new Date(), submission.slot.zone));
  const choose = useMutation({
    mutationFn: (body: Schemas['Slot']) =>
      bodyOf(
        api.PUT('/api/submissions/{submissionId}/slot', { params: { path: { submissionId: submission.id } }, body }),
      ),
    onSuccess: onDone,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.inbox }),
        queries.invalidateQueries({ queryKey: keys.submission(submission.id) }),
        queries.invalidateQueries({ queryKey: keys.content }),
      ]),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choose.mutate(slot);
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('slot.missed')}</Text>
        <SlotFields slot={slot} onChange={setSlot} />
        <ProblemNotice failure={choose.error} />
        <Group>
          <Button type="submit" loading={choose.isPending}>
            {t('slot.choose')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
