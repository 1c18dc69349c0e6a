import { useTranslation } from 'react-i18next';
import { SafeHtml } from '../text/SafeHtml';
import styles from './BlogPost.module.css';
import type { PostProps } from './postProps';
import { PostPicture } from './PostPicture';

/**
 * A page of a web site in a column of 645 px, the content width of WordPress's own theme. The first picture is the featured one,
 * which the theme shows above the text (developer.wordpress.org/themes/functionality/featured-images-post-thumbnails); the link
 * ends the text, unless it stands there.
 */
export function BlogPost({ account, content }: PostProps) {
  const { t } = useTranslation();
  const images = content.images.slice(0, account?.limits.images);
  return (
    <article className={styles.page} data-network={account?.channel} lang={content.language}>
      <p className={styles.site}>{account?.handle ?? account?.name}</p>
      <h3 className={styles.title} dir="auto" data-part="title">
        {content.title || t('post.untitled')}
      </h3>
      <div className={styles.pictures}>
        {images.map((image, place) => (
          <PostPicture key={image.asset} image={image} place={place} shape={(ratio) => ratio} />
        ))}
      </div>
      <div className={styles.text} dir="auto" data-part="text">
        <SafeHtml html={paragraphs(content.text)} />
        {content.link && !content.text.includes(content.link) && (
          <p>
            <a href={content.link} target="_blank" rel="noopener noreferrer">
              {content.link}
            </a>
          </p>
        )}
      </div>
    </article>
  );
}

/** Text without a single tag is written in paragraphs, as our channel sends it. */
export function paragraphs(text: string): string {
  if (/<[a-z][^>]*>/i.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
