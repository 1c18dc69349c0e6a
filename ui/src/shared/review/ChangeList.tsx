import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useAccounts } from '../api/queries';
import { TextDifference } from '../text/TextDifference';
import styles from './ChangeList.module.css';

/** Every change of a version, named in words, with what was and what is. */
export function ChangeList({ changes }: { readonly changes: readonly Schemas['Change'][] }) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const nameOf = (account: string) => accounts.get(account)?.name ?? account;
  if (changes.length === 0) return <p className={styles.none}>{t('change.none')}</p>;
  return (
    <dl className={styles.list}>
      {changes.map((change) => (
        <div key={change.path} className={styles.change}>
          <dt>{placeOf(change.path, t, nameOf)}</dt>
          <dd dir="auto">
            <TextDifference before={change.before ?? ''} now={change.after ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const known = ['name', 'text', 'title', 'link', 'slot', 'images', 'language', 'campaign'] as const;

/** `variants[4711/DE].text` becomes "Text · Acme on Bluesky, DE"; what is not known keeps its own name. */
export function placeOf(path: string, t: TFunction, nameOf: (account: string) => string): string {
  const [, variant, rest] = /^variants\[([^\]]+)\]\.?(.*)$/.exec(path) ?? [undefined, undefined, path];
  const head = (rest ?? '').split(/[.[]/)[0] ?? '';
  const part = known.find((each) => each === head);
  const word = part === undefined ? rest || t('change.variant') : t(`change.${part}`);
  if (variant === undefined) return word;
  const [account = '', market] = variant.split('/');
  return [`${word} · ${nameOf(account)}`, market].filter(Boolean).join(', ');
}
