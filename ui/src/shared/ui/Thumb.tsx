import { IconTextCaption } from '@tabler/icons-react';
import { previewOf } from '../api/queries';
import styles from './Thumb.module.css';

/** The first picture of an item; a sign for text where there is none. The words stand beside it. */
export function Thumb({ picture }: { readonly picture: string | null | undefined }) {
  return (
    <span className={styles.thumb} aria-hidden="true">
      {picture ? <img src={previewOf(picture)} alt="" loading="lazy" /> : <IconTextCaption size={20} stroke={1.5} />}
    </span>
  );
}
