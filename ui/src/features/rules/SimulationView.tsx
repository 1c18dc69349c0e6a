import { Button, Group, NumberInput, Progress, Select, Stack, TagsInput, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, newKey } from '@/shared/api/client';
import { campaignsQuery } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Sheet } from '@/shared/ui/Sheet';
import { isOver, type RuleDraft, type Simulation, simulationQuery, simulationsQuery } from './drafts';
import { ruleKeys } from './packs';
import { SimulationResult } from './SimulationResult';

/** Tries the draft on what was submitted: what would newly stop, newly pass, or be signed by others. */
export function SimulationView({ draft }: { readonly draft: RuleDraft }) {
  const { t } = useTranslation();
  const simulations = useQuery(simulationsQuery(draft.id));
  return (
    <Stack gap={20}>
      {draft.mayEdit && (
        <Sheet title={t('rules.simulate')}>
          <Start draft={draft} />
        </Sheet>
      )}
      <Loaded query={simulations}>
        {(all) =>
          all[0] === undefined ? (
            <Text c="dimmed">{t('rules.simulation.none')}</Text>
          ) : (
            <Latest id={all[0].id} draft={draft} />
          )
        }
      </Loaded>
    </Stack>
  );
}

function Start({ draft }: { readonly draft: RuleDraft }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [days, setDays] = useState<number | string>(90);
  const [markets, setMarkets] = useState<string[]>([]);
  const [campaign, setCampaign] = useState<string | null>(null);
  const campaigns = useQuery(campaignsQuery).data ?? [];
  const start = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/compliance/drafts/{draftId}/simulations', {
          params: { path: { draftId: draft.id }, header: { 'Idempotency-Key': newKey() } },
          body: { days: Number(days) || 90, ...(markets.length > 0 && { markets }), ...(campaign && { campaign }) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...ruleKeys.draft(draft.id), 'simulations'] }),
  });
  return (
    <>
      <Text size="sm" mb="sm" maw="70ch">
        {t('rules.simulate.text')}
      </Text>
      <Group align="flex-end" gap="md">
        <NumberInput label={t('rules.simulate.days')} min={1} max={3650} w={150} value={days} onChange={setDays} />
        <TagsInput
          label={t('rules.simulate.markets')}
          placeholder={markets.length === 0 ? t('rules.simulate.all') : ''}
          w={260}
          value={markets}
          onChange={(next) => setMarkets(next.map((market) => market.trim().toUpperCase()))}
        />
        <Select
          label={t('rules.simulate.campaign')}
          placeholder={t('rules.simulate.all')}
          w={260}
          searchable
          clearable
          value={campaign}
          data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setCampaign}
        />
        <Button loading={start.isPending} onClick={() => start.mutate()}>
          {t('rules.simulate')}
        </Button>
      </Group>
      <ProblemNotice failure={start.error} />
    </>
  );
}

function Latest({ id, draft }: { readonly id: string; readonly draft: RuleDraft }) {
  const { t } = useTranslation();
  const simulation = useQuery(simulationQuery(id));
  return (
    <Loaded query={simulation}>
      {(shown) => (
        <>
          {shown.hash !== draft.hash && (
            <Text size="sm" fw={600}>
              {t('rules.simulation.stale')}
            </Text>
          )}
          {isOver(shown) ? <SimulationResult simulation={shown} /> : <Running simulation={shown} />}
        </>
      )}
    </Loaded>
  );
}

function Running({ simulation }: { readonly simulation: Simulation }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { done, total } = simulation.counts;
  const cancel = useMutation({
    mutationFn: () =>
      bodyOf(
        api.DELETE('/api/compliance/simulations/{simulationId}', {
          params: { path: { simulationId: simulation.id } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['rules', 'simulations', simulation.id] }),
  });
  return (
    <Sheet title={t('rules.simulation.running')}>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={t('rules.simulation.running')} />
      <Group justify="space-between" mt="sm">
        <Text size="sm" role="status">
          {t('rules.simulation.progress', { done, total })}
        </Text>
        <Button variant="default" size="xs" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('action.cancel')}
        </Button>
      </Group>
      <ProblemNotice failure={cancel.error} />
    </Sheet>
  );
}
