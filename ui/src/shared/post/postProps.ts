import type { Schemas } from '../api/client';

/** What a network gets of a variant. */
export interface PostContent {
  readonly title?: string | null | undefined;
  readonly text: string;
  readonly link?: string | null | undefined;
  readonly language?: string | undefined;
  readonly images: readonly Schemas['ImageUse'][];
}

export interface PostProps {
  /** Nothing until the accounts are there, or when it is not known any more. */
  readonly account: Schemas['Account'] | undefined;
  readonly content: PostContent;
}
