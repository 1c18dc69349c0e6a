import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Post.module.css';
import type { PostProps } from './postProps';
import { targetsOf } from './sentText';

/** What stands in the post without being seen at once: words for the pictures, and where its links lead. */
export function PostNotes({ content }: PostProps) {
  const { t } = useTranslation();
  const targets = targetsOf(content);
  if (content.images.length === 0 && targets.length === 0) return null;
  return (
    <dl className={styles.notes}>
      {content.images.map((image, place) => (
        <Fragment key={image.asset}>
          <dt>{content.images.length === 1 ? t('preview.alt') : t('preview.altOf', { number: place + 1 })}</dt>
          {image.decorative ? (
            <dd>{t('image.decorative')}</dd>
          ) : image.alternativeText.trim() === '' ? (
            <dd className={styles.missing}>{t('preview.altMissing')}</dd>
          ) : (
            <dd dir="auto" lang={content.language} data-part={`alt-${place}`}>
              {image.alternativeText}
            </dd>
          )}
        </Fragment>
      ))}
      {targets.length > 0 && (
        <>
          <dt>{t('preview.leadsTo')}</dt>
          {targets.map((target) => (
            <dd key={target}>{target}</dd>
          ))}
        </>
      )}
    </dl>
  );
}
