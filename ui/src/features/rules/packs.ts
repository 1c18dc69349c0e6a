import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '@/shared/api/client';

export type Pack = Schemas['RulePack'];
export type PackVersion = Schemas['RulePackVersion'];
export type DecisionTable = Schemas['DecisionTable'];
export type TableRow = DecisionTable['rows'][number];

export const ruleKeys = {
  packs: ['rules', 'packs'],
  pack: (key: string) => ['rules', 'packs', key],
  drafts: ['rules', 'drafts'],
  draft: (id: string) => ['rules', 'drafts', id],
} as const;

export const packsQuery = queryOptions({
  queryKey: ruleKeys.packs,
  queryFn: () => bodyOf(api.GET('/api/compliance/packs')),
});

export const packQuery = (key: string) =>
  queryOptions({
    queryKey: ruleKeys.pack(key),
    queryFn: () => bodyOf(api.GET('/api/compliance/packs/{key}', { params: { path: { key } } })),
  });

/** A version never changes. */
export const tableQuery = (key: string, version: string) =>
  queryOptions({
    queryKey: [...ruleKeys.pack(key), version],
    queryFn: () =>
      bodyOf(api.GET('/api/compliance/packs/{key}/versions/{version}', { params: { path: { key, version } } })),
    staleTime: Infinity,
  });

/** The cell of an output by its name, as text; empty when the table has no such output. */
export function output(table: DecisionTable, row: TableRow, name: string): string {
  const place = table.outputs.findIndex((each) => each.name === name);
  return row.outputs[place] ?? '';
}
