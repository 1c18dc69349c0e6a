import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { blueskyMarks, BLUESKY_LINES, foldsOnBluesky } from './blueskyText';
import styles from './BlueskyPost.module.css';
import { Fold } from './Fold';
import { hostOf, LinkCard } from './LinkCard';
import { MarkedText } from './MarkedText';
import { piecesOf } from './marks';
import type { PostProps } from './postProps';
import { PostAvatar, PostName } from './PostHead';
import { PostPicture } from './PostPicture';
import { sentText } from './sentText';
import social from './SocialPost.module.css';

/**
 * A post in the feed of bsky.app, 600 px wide. Pictures and cards are one or the other (docs.bsky.app/docs/advanced-guides/posts,
 * lexicons app.bsky.embed.images and app.bsky.embed.external); of the card we send the title, without description and picture.
 */
export function BlueskyPost({ account, content }: PostProps) {
  const { t } = useTranslation();
  const text = sentText('bluesky', content);
  const pieces = useMemo(() => piecesOf(text, blueskyMarks(text)), [text]);
  const images = content.images.slice(0, 4);
  return (
    <article className={`${social.post} ${styles.post}`} data-network="bluesky" lang={content.language}>
      <PostAvatar account={account} />
      <div className={styles.body}>
        <PostName account={account} />
        {text !== '' && (
          <Fold when={foldsOnBluesky(text)} lines={BLUESKY_LINES} more={t('preview.showMore')}>
            <p className={styles.text} dir="auto" data-part="text">
              <MarkedText pieces={pieces} />
            </p>
          </Fold>
        )}
        {images.length > 0 ? (
          <div className={styles.pictures} data-count={images.length}>
            {images.map((image, place) => (
              <PostPicture
                key={image.asset}
                image={image}
                place={place}
                shape={images.length === 1 ? noTallerThanTwice : undefined}
                tallest={1}
              />
            ))}
          </div>
        ) : (
          content.link && (
            <LinkCard address={content.link} title={content.title || hostOf(content.link).replace(/^www\./, '')} />
          )
        )}
      </div>
    </article>
  );
}

/** A single picture keeps its shape up to 1:2, and its box in the feed is at most square (social-app, AutoSizedImage). */
function noTallerThanTwice(ratio: number): number {
  return Math.max(ratio, 1 / 2);
}
