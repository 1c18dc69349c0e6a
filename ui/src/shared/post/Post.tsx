import { BlogPost } from './BlogPost';
import { BlueskyPost } from './BlueskyPost';
import { MastodonPost } from './MastodonPost';
import { PlainPost } from './PlainPost';
import styles from './Post.module.css';
import { PostNotes } from './PostNotes';
import type { PostProps } from './postProps';

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
