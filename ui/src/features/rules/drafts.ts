import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf, type Schemas } from '@/shared/api/client';
import { ruleKeys } from './packs';

export type RuleDraft = Schemas['RuleDraft'];
export type RowChange = Schemas['RuleRowChange'];
export type TableProblem = Schemas['RuleProblem'];
export type RowExample = Schemas['RuleExample'];
export type Simulation = Schemas['Simulation'];
export type SimulationChange = Schemas['SimulationChange'];
export type RuleFact = Schemas['RuleFact'];

const at = (draftId: string) => ({ params: { path: { draftId } } });

/** With its ETag, without which nothing can be changed. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ruleKeys.draft(id),
    queryFn: () => answerOf(api.GET('/api/compliance/drafts/{draftId}', at(id))),
    refetchOnWindowFocus: false,
  });

export const openDraftsQuery = queryOptions({
  queryKey: ruleKeys.drafts,
  queryFn: () =>
    bodyOf(
      api.GET('/api/compliance/drafts', { params: { query: { state: ['OPEN', 'HANDED_OVER', 'RETURNED'] as const } } }),
    ),
});

/** @param hash of the table; a change of it makes the answer another one */
export const differenceQuery = (id: string, hash: string) =>
  queryOptions({
    queryKey: [...ruleKeys.draft(id), 'difference', hash],
    queryFn: () => bodyOf(api.GET('/api/compliance/drafts/{draftId}/difference', at(id))),
  });

export const validationQuery = (id: string, etag: string) =>
  queryOptions({
    queryKey: [...ruleKeys.draft(id), 'validation', etag],
    queryFn: () => bodyOf(api.GET('/api/compliance/drafts/{draftId}/validation', at(id))),
  });

/** Asked again while one of them runs: the end of it decides what can be done next. */
export const simulationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...ruleKeys.draft(id), 'simulations'],
    queryFn: () => bodyOf(api.GET('/api/compliance/drafts/{draftId}/simulations', at(id))),
    refetchInterval: (query) => (query.state.data?.every(isOver) === false ? 1_000 : false),
  });

/** Asked again every second while it runs. */
export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'simulations', id],
    queryFn: () =>
      bodyOf(api.GET('/api/compliance/simulations/{simulationId}', { params: { path: { simulationId: id } } })),
    refetchInterval: (query) => (query.state.data && isOver(query.state.data) ? false : 1_000),
  });

export const ruleFactsQuery = queryOptions({
  queryKey: ['rules', 'facts'],
  queryFn: () => bodyOf(api.GET('/api/compliance/facts')),
  staleTime: Infinity,
});

export function isOver(simulation: Pick<Simulation, 'state'>): boolean {
  return simulation.state !== 'QUEUED' && simulation.state !== 'RUNNING';
}

/** The finished simulation of exactly this table, without which it cannot be released. */
export function simulated(simulations: readonly Simulation[], draft: Pick<RuleDraft, 'hash'>): Simulation | undefined {
  return simulations.find((each) => each.state === 'FINISHED' && each.hash === draft.hash);
}
