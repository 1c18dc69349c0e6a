import type { Schemas } from '../api/client';
import { BlogPost } from './BlogPost';
import { BlueskyPost } from './BlueskyPost';
import { MastodonPost } from './MastodonPost';
import { PlainPost } from './PlainPost';
import styles from './Post.module.css';
import { PostNotes } from './PostNotes';

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

/**
 * A variant as its network will show it: width, order of parts, fold and cropping are the network's, not ours. What a reader has
 * to open there first, alternative texts and whole addresses, stands below, because an approver signs it as well.
 */
export function Post(props: PostProps) {
  return (
    <div className={styles.frame}>
      <Rendering {...props} />
      <PostNotes {...props} />
    </div>
  );
}

function Rendering(props: PostProps) {
  if (props.account?.limits.textFormat === 'HTML') return <BlogPost {...props} />;
  switch (props.account?.channel) {
    case 'bluesky':
      return <BlueskyPost {...props} />;
    case 'mastodon':
      return <MastodonPost {...props} />;
    default:
      return <PlainPost {...props} />;
  }
}
