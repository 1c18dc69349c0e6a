/** A condition of a decision table in words, for people who only read. What is not one of the plain forms stays as it is. */
export type CellWords =
  | { readonly kind: 'any' }
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly not: boolean }
  | { readonly kind: 'has'; readonly values: readonly string[] }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'from'; readonly date: string }
  | { readonly kind: 'between'; readonly date: string; readonly end: string }
  | { readonly kind: 'feel'; readonly text: string };

const text = String.raw`"(?:[^"\\]|\\.)*"`;
const list = String.raw`${text}(?:\s*,\s*${text})*`;
const values = new RegExp(`^(${list})$`);
const negated = new RegExp(String.raw`^not\s*\((${list})\)$`);
const contains = new RegExp(String.raw`^list contains\(\?,\s*(${text})\)$`);
const anyOf = new RegExp(String.raw`^some (\w+) in \? satisfies \1 in \((${list})\)$`);
const from = /^>= date\("(\d{4}-\d{2}-\d{2})"\)$/;
const between = /^\[date\("(\d{4}-\d{2}-\d{2})"\)\.\.date\("(\d{4}-\d{2}-\d{2})"\)[)[]$/;

export function cellWords(cell: string): CellWords {
  const feel = cell.trim();
  if (feel === '' || feel === '-') return { kind: 'any' };
  if (feel === 'true') return { kind: 'yes' };
  if (feel === 'false') return { kind: 'no' };
  return listed(feel) ?? dated(feel) ?? { kind: 'feel', text: feel };
}

function listed(feel: string): CellWords | undefined {
  const plain = values.exec(feel)?.[1];
  if (plain !== undefined) return { kind: 'values', values: unquoted(plain), not: false };
  const not = negated.exec(feel)?.[1];
  if (not !== undefined) return { kind: 'values', values: unquoted(not), not: true };
  const has = contains.exec(feel)?.[1] ?? anyOf.exec(feel)?.[2];
  return has === undefined ? undefined : { kind: 'has', values: unquoted(has) };
}

function dated(feel: string): CellWords | undefined {
  const since = from.exec(feel)?.[1];
  if (since !== undefined) return { kind: 'from', date: since };
  const [, date, end] = between.exec(feel) ?? [];
  return date === undefined || end === undefined ? undefined : { kind: 'between', date, end };
}

/** The texts of a FEEL list, or the one text. */
export function unquoted(feel: string): string[] {
  return [...feel.matchAll(new RegExp(text, 'g'))].map(([quoted]) => quoted.slice(1, -1).replace(/\\(.)/g, '$1'));
}

/** What an output cell says: a text without its quotes, the texts of a list, or what stands there. */
export function outputText(feel: string): string {
  const texts = unquoted(feel);
  if (texts.length > 0) return texts.join(', ');
  return feel.trim() === '[]' ? '' : feel.trim();
}
