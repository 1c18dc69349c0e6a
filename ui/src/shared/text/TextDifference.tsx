import { textDifference } from './difference';
import styles from './TextDifference.module.css';

interface Props {
  readonly before: string;
  readonly now: string;
  readonly locale?: string | undefined;
}

/** Words struck and added, in the text itself; read as deletions and insertions by a screen reader. */
export function TextDifference({ before, now, locale }: Props) {
  return (
    <>
      {textDifference(before, now, locale).map((piece, place) =>
        piece.kind === 'same' ? (
          <span key={place}>{piece.text}</span>
        ) : piece.kind === 'removed' ? (
          <del key={place} className={styles.removed}>
            {piece.text}
          </del>
        ) : (
          <ins key={place} className={styles.added}>
            {piece.text}
          </ins>
        ),
      )}
    </>
  );
}
