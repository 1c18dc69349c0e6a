import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { TextDifference } from '../text/TextDifference';
import styles from './ChangeList.module.css';

/** Every change of a version, named in words, with what was and what is. */
export function ChangeList({ changes }: { readonly changes: readonly Schemas['Change'][] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <p className={styles.none}>{t('change.none')}</p>;
  return (
    <dl className={styles.list}>
      {changes.map((change) => (
        <div key={change.path} className={styles.change}>
          <dt>{placeOf(change.path, t)}</dt>
          <dd dir="auto">
            <TextDifference before={change.before ?? ''} now={change.after ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const known = ['name', 'text', 'title', 'link', 'slot', 'images', 'language', 'campaign'] as const;

/** `variants[bluesky/DE].text` becomes "Text · bluesky/DE"; what is not known keeps its own name. */
export function placeOf(path: string, t: TFunction): string {
  const [, variant, rest] = /^variants\[([^\]]+)\]\.?(.*)$/.exec(path) ?? [undefined, undefined, path];
  const head = (rest ?? '').split(/[.[]/)[0] ?? '';
  const part = known.find((each) => each === head);
  const word = part === undefined ? rest || t('change.variant') : t(`change.${part}`);
  return variant === undefined ? word : `${word} · ${variant}`;
}
