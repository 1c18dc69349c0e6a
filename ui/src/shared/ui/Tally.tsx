import { useTranslation } from 'react-i18next';
import styles from './Tally.module.css';

interface Props {
  readonly signed: number;
  readonly all: number;
}

/** A stroke for each signature that is asked for; the given ones are inked. The words stand beside it. */
export function Tally({ signed, all }: Props) {
  const { t } = useTranslation();
  return (
    <span className={styles.tally}>
      <span aria-hidden="true" className={styles.strokes}>
        {Array.from({ length: all }, (_, stroke) => (
          <span key={stroke} className={stroke < signed ? styles.inked : styles.open} />
        ))}
      </span>
      {t('progress.signed', { signed, all })}
    </span>
  );
}
