import type { Schemas } from '../api/client';

type Kind = Schemas['DecisionKind'];

export interface DecisionDraft {
  readonly kind: Kind;
  readonly comment: string;
  /** Variants of the version that the person has not had on the screen. */
  readonly unseen: number;
  /** Open remarks of the person: what an approval with changes asks for. */
  readonly remarks?: number;
  /** Open remarks on which an earlier approval hangs. */
  readonly unmet?: number;
}

/** Why a decision cannot be sent like this; nothing when it can. The server asks the same again. */
export type Hindrance = 'comment' | 'unseen' | 'remarks' | 'unmet';

export function hindranceOf(draft: DecisionDraft): Hindrance | undefined {
  const { kind, comment, unseen, remarks = 0, unmet = 0 } = draft;
  if (kind === 'RETURN' || kind === 'REJECT') return comment.trim() === '' ? 'comment' : undefined;
  if (unseen > 0) return 'unseen';
  if (kind === 'APPROVE') return unmet > 0 ? 'unmet' : undefined;
  return remarks === 0 ? 'remarks' : undefined;
}

/** The first characters of a hash, as people read it to one another. */
export function shortHash(hash: string): string {
  return hash.slice(0, 6);
}

/** The reviews that this person may decide now: the ones to show a decision form for. */
export function mine(submission: Schemas['Submission']): Schemas['Review'][] {
  return reviewsOf(submission).filter((review) => review.state === 'OPEN' && review.mayDecide === true);
}

export function reviewsOf(submission: Pick<Schemas['Submission'], 'stages'>): Schemas['Review'][] {
  return submission.stages.flatMap((stage) => stage.reviews);
}

/** The approval with changes by which a round ended; nothing when somebody refused, too. */
export function changesAskedFor(submission: Pick<Schemas['Submission'], 'stages'>): Schemas['Decision'] | undefined {
  const given = reviewsOf(submission).flatMap((review) => review.decision ?? []);
  const refused = given.some(({ decision }) => decision === 'RETURN' || decision === 'REJECT');
  return refused ? undefined : given.find(({ decision }) => decision === 'APPROVE_WITH_CHANGES');
}

export function tallyOf(submission: Schemas['Submission']): { signed: number; all: number } {
  const counted = reviewsOf(submission).filter((review) => review.state !== 'VOID');
  const signed = counted.filter((review) => review.decision?.decision === 'APPROVE' && !review.decision.void);
  return { signed: signed.length, all: counted.length };
}
