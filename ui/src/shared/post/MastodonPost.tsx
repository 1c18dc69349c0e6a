import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressesIn } from '../text/addresses';
import { Fold } from './Fold';
import { LinkCard } from './LinkCard';
import { MarkedText } from './MarkedText';
import { piecesOf } from './marks';
import styles from './MastodonPost.module.css';
import { laidOut, mastodonMarks, VISIBLE_TAGS } from './mastodonText';
import type { PostProps } from './postProps';
import { PostAvatar, PostName } from './PostHead';
import { PostPicture } from './PostPicture';
import { sentText } from './sentText';
import social from './SocialPost.module.css';

/** 32 lines of 22 px; what is higher is cut to 15 lines (mastodon, status_content: MAX_HEIGHT, status__content--collapsed). */
const TALLEST = 706;
const LEFT = 15 * 22;

/**
 * A post in a timeline of Mastodon's own web client, 600 px wide. At most four pictures, and a card of the first address only
 * where there is none (docs.joinmastodon.org/user/posting, docs.joinmastodon.org/entities/PreviewCard).
 */
export function MastodonPost({ account, content }: PostProps) {
  const { t } = useTranslation();
  const images = content.images.slice(0, 4);
  const sent = sentText('mastodon', content);
  const { body, tags } = useMemo(() => laidOut(sent, images.length > 0), [sent, images.length]);
  const carded = images.length === 0 ? addressesIn(sent)[0]?.address : undefined;
  return (
    <article className={`${social.post} ${styles.post}`} data-network="mastodon" lang={content.language}>
      <div className={styles.head}>
        <PostAvatar account={account} className={styles.avatar} />
        <PostName account={account} className={styles.name} />
      </div>
      {body !== '' && (
        <Fold when={TALLEST} height={LEFT} more={t('preview.readMore')}>
          <div className={styles.text} data-part="text">
            {paragraphs(body).map(({ text, start }) => (
              <p key={start} dir="auto">
                <MarkedText pieces={piecesOf(text, mastodonMarks(text))} />
              </p>
            ))}
          </div>
        </Fold>
      )}
      {images.length > 0 && (
        <div className={styles.pictures} data-count={images.length}>
          {images.map((image, place) => (
            <PostPicture
              key={image.asset}
              image={image}
              place={place}
              shape={images.length === 1 ? (ratio) => ratio : undefined}
            />
          ))}
        </div>
      )}
      {carded !== undefined && <LinkCard address={carded} fromPage />}
      {tags.length > 0 && (
        <p className={styles.tags} data-part="tags">
          {tags.slice(0, VISIBLE_TAGS).map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
          {tags.length > VISIBLE_TAGS && <span>{t('preview.moreTags', { count: tags.length - VISIBLE_TAGS })}</span>}
        </p>
      )}
    </article>
  );
}

/** An empty line begins a paragraph, as in the server's own formatting. */
function paragraphs(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/(?:[^\n]|\n(?!\n))+/g)]
    .map((match) => ({ text: match[0].replace(/^\n+/, ''), start: match.index }))
    .filter((paragraph) => paragraph.text !== '');
}
