import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/shared/api/queries';
import { Post } from '@/shared/post/Post';
import { variantName } from '@/shared/review/variantName';
import { Sheet } from '@/shared/ui/Sheet';
import { type Draft, keyOf, resolved, variantsOf } from './draft';
import styles from './PreviewColumn.module.css';

interface Props {
  readonly draft: Draft;
  readonly tab: string;
}

/** What becomes of the words, per channel and market, while they are written. */
export function PreviewColumn({ draft, tab }: Props) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const variants = variantsOf(draft);
  const chosen = variants.filter((variant) => keyOf(variant) === tab);
  const shown = chosen.length > 0 ? chosen : variants;
  return (
    <Sheet title={t('composer.preview')}>
      {shown.length === 0 && <p className={styles.none}>{t('composer.preview.none')}</p>}
      <div className={styles.posts}>
        {shown.map((variant) => (
          <div key={keyOf(variant)}>
            <p className={styles.name} dir="auto">
              {variantName(variant, variants, accounts)}
            </p>
            <Post account={accounts.get(variant.account)} content={resolved(draft, variant)} />
          </div>
        ))}
      </div>
    </Sheet>
  );
}
