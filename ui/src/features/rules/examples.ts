import type { RowChange, RowExample, RuleFact } from './drafts';

export type FactValue = RowExample['facts'][string];

/** Rows that are new or changed and still lack an example of one kind. */
export function lacking(
  rows: readonly RowChange[],
  examples: readonly RowExample[],
): { ruleId: string; fires: boolean }[] {
  const has = (ruleId: string, fires: boolean) =>
    examples.some((example) => example.ruleId === ruleId && example.fires === fires);
  return rows
    .filter((row) => row.kind === 'ADDED' || row.kind === 'CHANGED')
    .flatMap(({ ruleId }) => [true, false].map((fires) => ({ ruleId, fires })))
    .filter(({ ruleId, fires }) => !has(ruleId, fires));
}

/** The value that a fact has in an example before anybody has chosen one. */
export function firstValue(fact: RuleFact): FactValue {
  switch (fact.type) {
    case 'BOOLEAN':
      return true;
    case 'NUMBER':
      return fact.minimum ?? 0;
    case 'STRINGS':
      return [];
    case 'DATE':
      return new Date().toISOString().slice(0, 10);
    case 'STRING':
      return fact.allowed[0] ?? '';
  }
}
