import type { Schemas } from '../api/client';

type Kind = Schemas['DecisionKind'];

export interface DecisionDraft {
  readonly kind: Kind;
  readonly comment: string;
  /** Variants of the version that the person has not had on the screen. */
  readonly unseen: number;
}

/** Why a decision cannot be sent like this; nothing when it can. The server asks the same again. */
export type Hindrance = 'comment' | 'unseen';

export function hindranceOf({ kind, comment, unseen }: DecisionDraft): Hindrance | undefined {
  if (kind === 'APPROVE') return unseen > 0 ? 'unseen' : undefined;
  return comment.trim() === '' ? 'comment' : undefined;
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

export function tallyOf(submission: Schemas['Submission']): { signed: number; all: number } {
  const counted = reviewsOf(submission).filter((review) => review.state !== 'VOID');
  const signed = counted.filter((review) => review.decision?.decision === 'APPROVE' && !review.decision.void);
  return { signed: signed.length, all: counted.length };
}
