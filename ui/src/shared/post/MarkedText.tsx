import { useTranslation } from 'react-i18next';
import type { Piece } from './marks';
import styles from './MarkedText.module.css';

/** Each piece as the network shows it; what was written stands in the tip where it is something else. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { t } = useTranslation();
  return (
    <>
      {pieces.map((piece) =>
        piece.kind === 'text' ? (
          piece.shown
        ) : (
          <span
            key={piece.start}
            className={styles[piece.kind]}
            data-mark={piece.kind}
            title={
              piece.kind === 'emoji' ? t('preview.emoji') : piece.shown === piece.written ? undefined : piece.written
            }
          >
            {piece.shown}
          </span>
        ),
      )}
    </>
  );
}
