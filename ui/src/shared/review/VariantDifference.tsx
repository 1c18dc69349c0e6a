import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { previewOf } from '../api/queries';
import { imageDifference } from '../text/difference';
import { TextDifference } from '../text/TextDifference';
import { ImageComparison } from './ImageComparison';
import styles from './VariantDifference.module.css';

interface Props {
  readonly before: Schemas['Variant'] | undefined;
  readonly now: Schemas['Variant'];
}

/** One variant against itself in the version before: words struck and added, pictures side by side. */
export function VariantDifference({ before, now }: Props) {
  const { t } = useTranslation();
  if (before === undefined) return <p className={styles.note}>{t('change.newVariant')}</p>;
  const images = imageDifference(before.images.map(asImage), now.images.map(asImage));
  return (
    <article className={styles.sheet} lang={now.language}>
      {(before.title ?? now.title) && (
        <h3 className={styles.title} dir="auto">
          <TextDifference before={before.title ?? ''} now={now.title ?? ''} locale={now.language} />
        </h3>
      )}
      <p className={styles.text} dir="auto">
        <TextDifference before={before.text} now={now.text} locale={now.language} />
      </p>
      {(before.link ?? now.link) && (
        <p className={styles.text}>
          <TextDifference before={before.link ?? ''} now={now.link ?? ''} />
        </p>
      )}
      {images.map((pair) => {
        const beside = (
          <div key={(pair.now ?? pair.before)?.assetId} className={styles.pair}>
            <Side label={t('change.before')} image={pair.before} none={t('image.none')} />
            <Side
              label={t(`change.image.${pair.change}`)}
              image={pair.now}
              none={t('image.none')}
              other={pair.change === 'replaced' ? undefined : pair.before}
            />
          </div>
        );
        return pair.change === 'replaced' && pair.before && pair.now ? (
          <ImageComparison key={pair.now.assetId} before={pair.before} now={pair.now}>
            {beside}
          </ImageComparison>
        ) : (
          beside
        );
      })}
    </article>
  );
}

interface Shown {
  readonly assetId: string;
  readonly alternativeText: string;
}

function asImage(image: Schemas['ImageUse']): Shown {
  return { assetId: image.asset, alternativeText: image.alternativeText };
}

interface SideProps {
  readonly label: string;
  readonly image: Shown | undefined;
  readonly none: string;
  readonly other?: Shown | undefined;
}

function Side({ label, image, none, other }: SideProps) {
  return (
    <figure className={styles.side}>
      <figcaption>{label}</figcaption>
      {image === undefined ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <>
          <img src={previewOf(image.assetId)} alt={image.alternativeText} loading="lazy" />
          <p className={styles.alt} dir="auto">
            <TextDifference before={other?.alternativeText ?? image.alternativeText} now={image.alternativeText} />
          </p>
        </>
      )}
    </figure>
  );
}
