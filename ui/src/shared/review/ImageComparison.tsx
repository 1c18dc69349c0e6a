import { SegmentedControl, Slider } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewOf } from '../api/queries';
import styles from './ImageComparison.module.css';

interface Picture {
  readonly assetId: string;
  readonly alternativeText: string;
}

interface Props {
  readonly before: Picture;
  readonly now: Picture;
  /** Both beside each other, each with its words. */
  readonly children: ReactNode;
}

/** Two pictures beside each other, or one over the other with a border that the arrow keys move as well as the mouse. */
export function ImageComparison({ before, now, children }: Props) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<'beside' | 'over'>('beside');
  const [share, setShare] = useState(50);
  return (
    <div className={styles.comparison}>
      <SegmentedControl
        size="xs"
        aria-label={t('compare.how')}
        value={mode}
        onChange={(next) => setMode(next === 'over' ? 'over' : 'beside')}
        data={[
          { value: 'beside', label: t('compare.beside') },
          { value: 'over', label: t('compare.over') },
        ]}
      />
      {mode === 'beside' ? (
        children
      ) : (
        <>
          <div className={styles.stack}>
            <img src={previewOf(now.assetId)} alt={now.alternativeText} />
            <img
              src={previewOf(before.assetId)}
              alt={before.alternativeText}
              style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
            />
            <span className={styles.border} style={{ left: `${share}%` }} aria-hidden="true" />
            <span className={styles.left}>{t('change.before')}</span>
            <span className={styles.right}>{t('compare.now')}</span>
          </div>
          <Slider
            value={share}
            onChange={setShare}
            thumbLabel={t('compare.border')}
            label={null}
            className={styles.slider}
          />
        </>
      )}
    </div>
  );
}
