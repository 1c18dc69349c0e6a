import type { Schemas } from '../api/client';
import { BlogPost } from './BlogPost';
import { SocialPost } from './SocialPost';

export interface PostContent {
  readonly title?: string | null | undefined;
  readonly text: string;
  readonly link?: string | null | undefined;
  readonly language?: string | undefined;
  readonly images: readonly Schemas['ImageUse'][];
}

interface Props {
  readonly account: Schemas['Account'] | undefined;
  readonly content: PostContent;
}

/** A variant as its network will show it: width, order of parts and cropping are the network's, not ours. */
export function Post({ account, content }: Props) {
  return account?.limits.textFormat === 'HTML' ? (
    <BlogPost account={account} content={content} />
  ) : (
    <SocialPost account={account} content={content} />
  );
}
