import { SegmentedControl, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { campaignsQuery } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Sheet } from '@/shared/ui/Sheet';
import type { Simulation, SimulationChange } from './drafts';
import styles from './Rules.module.css';

const kinds = ['NEWLY_STOPPED', 'NEWLY_PASSING', 'APPROVERS_CHANGED', 'OTHERWISE_CHANGED'] as const;
type Kind = (typeof kinds)[number];

/** The numbers, per rule, and the list of what would have been decided otherwise. */
export function SimulationResult({ simulation }: { readonly simulation: Simulation }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('NEWLY_STOPPED');
  const narrow = useMediaQuery('(max-width: 700px)') ?? false;
  const { counts } = simulation;
  const numbers: Record<Kind, number> = {
    NEWLY_STOPPED: counts.newlyStopped,
    NEWLY_PASSING: counts.newlyPassing,
    APPROVERS_CHANGED: counts.approversChanged,
    OTHERWISE_CHANGED: counts.otherwiseChanged,
  };
  return (
    <Sheet title={t(`rules.simulation.${simulation.state}`)}>
      {simulation.message && <Text mb="sm">{simulation.message}</Text>}
      <Text size="sm" mb="sm">
        {counts.total === 0 && `${t('rules.simulation.noContent')} `}
        {t('rules.simulation.looked', { count: counts.done })} <Moment at={simulation.since} />
        <Chosen simulation={simulation} />
      </Text>
      <div>
        <SegmentedControl
          mb="sm"
          orientation={narrow ? 'vertical' : 'horizontal'}
          fullWidth={narrow}
          aria-label={t('rules.simulation')}
          value={kind}
          onChange={(next) => setKind(next as Kind)}
          data={kinds.map((each) => ({ value: each, label: `${t(`rules.kind.${each}`)}: ${numbers[each]}` }))}
        />
      </div>
      <Changes simulation={simulation.id} kind={kind} />
      <PerRule simulation={simulation} />
    </Sheet>
  );
}

/** What it was narrowed to, if it was. */
function Chosen({ simulation }: { readonly simulation: Simulation }) {
  const { t } = useTranslation();
  const campaign = useQuery(campaignsQuery).data?.find(({ id }) => id === simulation.campaign);
  return (
    <>
      {campaign && ` · ${t('rules.simulation.campaign', { name: campaign.name })}`}
      {simulation.markets.length > 0 && ` · ${simulation.markets.join(', ')}`}
    </>
  );
}

function Changes({ simulation, kind }: { readonly simulation: string; readonly kind: Kind }) {
  const { t } = useTranslation();
  const { query, items } = usePages({
    queryKey: ['rules', 'simulations', simulation, kind],
    fetchPage: (after) =>
      bodyOf(
        api.GET('/api/compliance/simulations/{simulationId}/changes', {
          params: { path: { simulationId: simulation }, query: { kind, ...(after && { after }) } },
        }),
      ),
  });
  return (
    <Loaded query={query}>
      {() =>
        items.length === 0 ? (
          <Text c="dimmed">{t('rules.simulation.nothing')}</Text>
        ) : (
          <>
            <ul className={styles.rows}>
              {items.map((change) => (
                <Change key={change.number} change={change} />
              ))}
            </ul>
            <MoreButton
              more={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )
      }
    </Loaded>
  );
}

function Change({ change }: { readonly change: SimulationChange }) {
  const { t } = useTranslation();
  const signed = (sign: string, names: readonly string[]) => names.map((name) => `${sign} ${name}`);
  const details = [
    ...signed('+', change.rulesAdded),
    ...signed('−', change.rulesGone),
    ...signed('+', change.approversAdded),
    ...signed('−', change.approversGone),
  ];
  return (
    <li>
      <div className={styles.head}>
        <strong dir="auto">{change.title}</strong>
        <span className={styles.soft}>
          <Moment at={change.at} />
        </span>
      </div>
      <span>
        {t(`outcome.${change.outcomeBefore}`)} → {t(`outcome.${change.outcomeAfter}`)}
      </span>
      {details.length > 0 && <span className={styles.soft}>{details.join(' · ')}</span>}
    </li>
  );
}

function PerRule({ simulation }: { readonly simulation: Simulation }) {
  const { t } = useTranslation();
  const rules = simulation.rules ?? [];
  if (rules.length === 0) return null;
  return (
    <div className={styles.wide}>
      <Table mt="lg" verticalSpacing={6} captionSide="top">
        <Table.Caption>{t('rules.simulation.perRule')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rules.rule')}</Table.Th>
            <Table.Th>{t('rules.newlyFiring')}</Table.Th>
            <Table.Th>{t('rules.noLonger')}</Table.Th>
            <Table.Th>{t('rules.kind.NEWLY_STOPPED')}</Table.Th>
            <Table.Th>{t('rules.kind.NEWLY_PASSING')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map((rule) => (
            <Table.Tr key={rule.rule}>
              <Table.Td>{rule.rule}</Table.Td>
              <Table.Td>{rule.newlyFiring}</Table.Td>
              <Table.Td>{rule.noLonger}</Table.Td>
              <Table.Td>{rule.newlyStopped}</Table.Td>
              <Table.Td>{rule.newlyPassing}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
