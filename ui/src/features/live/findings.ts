import type { Schemas } from '@/shared/api/client';

export type LiveFinding = Schemas['LiveFinding'];

export interface LiveItem {
  readonly item: string;
  readonly itemName: string;
  readonly submission: string;
  readonly findings: readonly LiveFinding[];
}

/** One entry per submission that is live, in the order of its gravest finding. */
export function byItem(findings: readonly LiveFinding[]): LiveItem[] {
  const submissions = [...new Set(findings.map(({ submission }) => submission))];
  return submissions.flatMap((submission) => {
    const own = findings.filter((finding) => finding.submission === submission);
    return own[0] === undefined ? [] : [{ item: own[0].item, itemName: own[0].itemName, submission, findings: own }];
  });
}

export function chosen(
  findings: readonly LiveFinding[],
  { market, rule }: { readonly market: string; readonly rule: string },
): LiveFinding[] {
  return findings.filter(
    (finding) => (market === '' || finding.market === market) && (rule === '' || finding.rule === rule),
  );
}

export const marketsOf = (findings: readonly LiveFinding[]) => different(findings.map(({ market }) => market));
export const rulesOf = (findings: readonly LiveFinding[]) => different(findings.map(({ rule }) => rule));

function different(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
