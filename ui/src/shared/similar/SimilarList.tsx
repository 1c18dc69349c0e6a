import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { previewOf } from '../api/queries';
import { Moment } from '../ui/Moment';
import { StateBadge } from '../ui/StateBadge';
import { likenesses } from './likenesses';
import styles from './SimilarList.module.css';

interface Props {
  readonly items: readonly Schemas['SimilarItem'][];
  /** What can be done with one of them. */
  readonly action?: (item: Schemas['ItemSummary']) => ReactNode;
}

/** Earlier items beside what they resemble: the picture, in what they are alike, and what became of them. */
export function SimilarList({ items, action }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {items.map((similar) => (
        <li key={similar.item.id}>
          <Pictures similar={similar} />
          <div className={styles.words}>
            <p className={styles.head}>
              <Link to={`/content/${similar.item.id}`} dir="auto" className={styles.name}>
                {similar.item.name}
              </Link>
              <StateBadge state={similar.item.state} />
            </p>
            <p className={styles.alike}>
              {likenesses(similar)
                .map((each) => t(`similar.${each.kind}`, { percent: each.percent }))
                .join(' · ')}
            </p>
            {similar.item.excerpt && (
              <p className={styles.excerpt} dir="auto">
                {similar.item.excerpt}
              </p>
            )}
            {similar.reason && <p className={styles.reason}>{t('similar.reason', { reason: similar.reason })}</p>}
            <p className={styles.soft}>
              {t('item.by', { name: similar.item.author.displayName })} · <Moment at={similar.item.changedAt} />
            </p>
            {action?.(similar.item)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The two pictures that are alike, one over the other where they differ; else the item's own. */
function Pictures({ similar }: { readonly similar: Schemas['SimilarItem'] }) {
  const { t } = useTranslation();
  const nearest = similar.pictures[0];
  const theirs = nearest?.found ?? similar.item.picture;
  if (!theirs) return null;
  return (
    <div className={styles.pictures}>
      <img src={previewOf(theirs)} alt={t('similar.picture.theirs')} loading="lazy" />
      {nearest && !nearest.same && (
        <img src={previewOf(nearest.asked)} alt={t('similar.picture.yours')} loading="lazy" />
      )}
    </div>
  );
}
