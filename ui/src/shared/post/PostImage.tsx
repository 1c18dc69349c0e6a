import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { previewOf } from '../api/queries';
import styles from './PostImage.module.css';

interface Props {
  readonly image: Schemas['ImageUse'];
  readonly className?: string | undefined;
}

/** The picture with its alternative text to be read, because an approver signs both. */
export function PostImage({ image, className }: Props) {
  const { t } = useTranslation();
  const words = image.decorative ? t('image.decorative') : t('image.alt', { text: image.alternativeText || '–' });
  return (
    <figure className={styles.figure}>
      <img
        className={className}
        src={previewOf(image.asset)}
        alt={image.decorative ? '' : image.alternativeText}
        loading="lazy"
      />
      <figcaption className={styles.words} title={words} dir="auto">
        {words}
      </figcaption>
    </figure>
  );
}
