import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressesIn } from '../text/addresses';
import { LinkCard } from './LinkCard';
import { MarkedText } from './MarkedText';
import { piecesOf, type Mark } from './marks';
import styles from './PlainPost.module.css';
import type { PostProps } from './postProps';
import { PostAvatar, PostName } from './PostHead';
import { PostPicture } from './PostPicture';
import social from './SocialPost.module.css';

/** A network that we know nothing of but its limits: everything that is sent, in its order, nothing cut and nothing made of it. */
export function PlainPost({ account, content }: PostProps) {
  const { t } = useTranslation();
  const pieces = useMemo(() => piecesOf(content.text, addresses(content.text)), [content.text]);
  return (
    <article className={`${social.post} ${styles.post}`} data-network={account?.channel} lang={content.language}>
      <PostAvatar account={account} />
      <div className={styles.body}>
        <PostName account={account} />
        {account?.limits.title && content.title && <h3 dir="auto">{content.title}</h3>}
        <p className={styles.text} dir="auto" data-part="text">
          {content.text === '' ? (
            <span className={social.soft}>{t('post.empty')}</span>
          ) : (
            <MarkedText pieces={pieces} />
          )}
        </p>
        {content.images.map((image, place) => (
          <PostPicture key={image.asset} image={image} place={place} shape={(ratio) => ratio} tallest={1} />
        ))}
        {content.link && <LinkCard address={content.link} />}
      </div>
    </article>
  );
}

function addresses(text: string): Mark[] {
  return addressesIn(text).map(({ start, end, address }) => ({ kind: 'link', start, end, shown: address }));
}
