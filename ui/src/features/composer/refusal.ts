import { asProblem, type FieldProblem } from '@/shared/api/problem';

/** What the server said about one field of the draft, for the message at that field. */
export function refusalAt(refusal: unknown, field: string): string | undefined {
  if (refusal === null || refusal === undefined) return undefined;
  return asProblem(refusal).problem.fields?.find((each) => belongs(each, field))?.message;
}

function belongs({ field: path }: FieldProblem, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}
