import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../ui/Sheet';
import { SimilarList } from './SimilarList';
import styles from './Resemblance.module.css';
import { similarItemsQuery } from './similarQueries';

/** What an approver should know of earlier items like this one. Nothing where there are none. */
export function Resemblance({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation();
  const similar = useQuery(similarItemsQuery(itemId)).data;
  if (similar === undefined || (similar.items.length === 0 && !similar.difference)) return null;
  return (
    <Sheet title={t('similar.title.item')}>
      {similar.difference && (
        <figure className={styles.why}>
          <figcaption>{t('similar.why.given')}</figcaption>
          <blockquote dir="auto">{similar.difference}</blockquote>
        </figure>
      )}
      <SimilarList items={similar.items} />
    </Sheet>
  );
}
