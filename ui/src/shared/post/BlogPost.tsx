import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { SafeHtml } from '../text/SafeHtml';
import styles from './BlogPost.module.css';
import type { PostContent } from './Post';
import { PostImage } from './PostImage';

interface Props {
  readonly account: Schemas['Account'];
  readonly content: PostContent;
}

/** A page of a web site: the title large, the first picture on top, the text in paragraphs. */
export function BlogPost({ account, content }: Props) {
  const { t } = useTranslation();
  const [first, ...others] = content.images;
  return (
    <article className={styles.page} lang={content.language}>
      <p className={styles.site}>{account.handle ?? account.name}</p>
      <h3 className={styles.title} dir="auto">
        {content.title || t('post.untitled')}
      </h3>
      {first && <PostImage image={first} className={styles.lead} />}
      <div className={styles.text} dir="auto">
        <SafeHtml html={paragraphs(content.text)} />
      </div>
      {others.map((image) => (
        <PostImage key={image.asset} image={image} className={styles.lead} />
      ))}
      {content.link && <p className={styles.link}>{content.link}</p>}
    </article>
  );
}

/** Text without a single tag is written in paragraphs, as a web site shows it. */
export function paragraphs(text: string): string {
  if (/<[a-z][^>]*>/i.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
