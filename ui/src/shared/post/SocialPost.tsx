import { IconHeart, IconMessageCircle, IconRepeat, IconShare2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { LinkedText } from '../text/LinkedText';
import { isWebAddress } from '../ui/ExternalLink';
import type { PostContent } from './Post';
import { PostImage } from './PostImage';
import styles from './SocialPost.module.css';

interface Props {
  readonly account: Schemas['Account'] | undefined;
  readonly content: PostContent;
}

/** Networks of short posts differ in colour, avatar and card; the frame is the same. */
export function SocialPost({ account, content }: Props) {
  const { t } = useTranslation();
  const name = account?.name ?? t('post.account');
  const look = account?.channel === 'mastodon' ? styles.mastodon : account?.channel === 'bluesky' ? styles.bluesky : '';
  return (
    <article className={`${styles.post} ${look}`} lang={content.language}>
      <span className={styles.avatar} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <div className={styles.body}>
        <p className={styles.who}>
          <strong>{name}</strong> <span className={styles.soft}>{account?.handle ?? ''}</span>
        </p>
        <p className={styles.text} dir="auto">
          {content.text === '' ? (
            <span className={styles.soft}>{t('post.empty')}</span>
          ) : (
            <LinkedText text={content.text} className={styles.marked} />
          )}
        </p>
        {content.images.length > 0 && (
          <div className={styles.pictures} data-count={Math.min(content.images.length, 4)}>
            {content.images.map((image) => (
              <PostImage key={image.asset} image={image} className={styles.picture} />
            ))}
          </div>
        )}
        {content.link && content.images.length === 0 && <Card address={content.link} />}
        <p className={styles.actions} aria-hidden="true">
          <IconMessageCircle size={18} stroke={1.6} />
          <IconRepeat size={18} stroke={1.6} />
          <IconHeart size={18} stroke={1.6} />
          <IconShare2 size={18} stroke={1.6} />
        </p>
      </div>
    </article>
  );
}

function Card({ address }: { readonly address: string }) {
  const host = isWebAddress(address) ? new URL(address).host : address;
  return (
    <p className={styles.card}>
      <span className={styles.soft}>{host}</span>
      <span>{address}</span>
    </p>
  );
}
