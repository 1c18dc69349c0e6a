import type { Schemas } from '../api/client';

export type FactDefinition = Schemas['FactDefinition'];

/** The words in the language of the page; English, then anything, when that language has none. */
export function inLanguage(words: Readonly<Record<string, string>> | undefined, language: string): string {
  return words?.[language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';
}

interface YesNo {
  readonly yes: string;
  readonly no: string;
}

/** The answer to a fact's question in words. */
export function factAnswer(fact: FactDefinition | undefined, value: unknown, language: string, words: YesNo): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((each) => factAnswer(fact, each, language, words)).join(', ') || '–';
  const choice = fact?.choices?.find((each) => each.value === value);
  return choice ? inLanguage(choice.label, language) : String(value ?? '–');
}

/** In the order of the dictionary, one list per group, groups without a fact left out. */
export function byGroup(
  facts: readonly FactDefinition[],
): { group: FactDefinition['group']; facts: FactDefinition[] }[] {
  const groups = [...new Set(facts.map((fact) => fact.group))];
  return groups.map((group) => ({ group, facts: facts.filter((fact) => fact.group === group) }));
}
