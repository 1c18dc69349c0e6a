import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { keys } from '@/shared/api/queries';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

const fields = ['name', 'goal', 'startsOn', 'endsOn'] as const;

export function NewCampaignForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [campaign, setCampaign] = useState({ name: '', goal: '', startsOn: '', endsOn: '' });
  const create = useMutation({
    mutationFn: (body: Schemas['NewCampaign']) => bodyOf(api.POST('/api/campaigns', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.campaigns });
      onDone();
    },
  });
  const field = (name: (typeof fields)[number]) => ({
    value: campaign[name],
    error: create.error ? asProblem(create.error).fieldProblem(name)?.message : undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      setCampaign({ ...campaign, [name]: event.currentTarget.value }),
  });
  const disordered = campaign.startsOn !== '' && campaign.endsOn !== '' && campaign.endsOn < campaign.startsOn;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { name, goal, startsOn, endsOn } = campaign;
        if (!disordered)
          create.mutate({
            name: name.trim(),
            ...(goal && { goal }),
            ...(startsOn && { startsOn }),
            ...(endsOn && { endsOn }),
          });
      }}
    >
      <Stack gap="md">
        <TextInput label={t('campaigns.name')} required maxLength={200} data-autofocus {...field('name')} />
        <Textarea
          label={t('campaigns.goal')}
          description={t('campaigns.goal.help')}
          autosize
          minRows={2}
          maxLength={2000}
          {...field('goal')}
        />
        <Group grow align="flex-start">
          <TextInput type="date" label={t('campaigns.starts')} {...field('startsOn')} />
          <TextInput
            type="date"
            label={t('campaigns.ends')}
            {...field('endsOn')}
            {...(disordered && { error: t('campaigns.order') })}
          />
        </Group>
        <ProblemNotice failure={create.error} shown={fields} />
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending} disabled={campaign.name.trim() === ''}>
            {t('campaigns.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
