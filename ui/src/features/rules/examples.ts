import { cellWords } from './cells';
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

/** The facts that the changed conditions of the row ask for, to begin a firing example with; the other begins with none. */
export function asked(rows: readonly RowChange[], ruleId: string, fires: boolean): RowExample['facts'] {
  const cells = rows.find((row) => row.ruleId === ruleId)?.cells.filter((cell) => cell.input) ?? [];
  const facts = cells.flatMap(({ column, after }): [string, FactValue][] => {
    const words = cellWords(after);
    if (words.kind === 'yes' || words.kind === 'no') return [[column, words.kind === 'yes']];
    if (words.kind === 'values' && !words.not) return [[column, words.values[0] ?? '']];
    if (words.kind !== 'has') return [];
    return column === 'jurisdictions'
      ? [['audience.countries', words.values.filter((value) => COUNTRY.test(value))]]
      : [[column, words.values.slice(0, 1)]];
  });
  return fires ? Object.fromEntries(facts) : {};
}

const COUNTRY = /^[A-Z]{2}$/;
