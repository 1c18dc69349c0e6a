import { useTranslation } from 'react-i18next';
import type { Pack } from './packs';

const COUNTRY = /^[a-z]{2}$/;

/** Tables that have a name of ours; those of countries are called as the country is. */
const named = [
  'global',
  'eu',
  'industry-alcohol',
  'industry-children',
  'industry-crypto',
  'industry-finance',
  'industry-food',
  'industry-gambling',
  'industry-pharma',
  'industry-political',
  'approvers',
  'claims',
  'completeness',
  'detector-words',
  'jurisdictions',
  'label-folds',
  'outcome',
  'override',
  'retention',
  'route',
  'specialisations',
  'trackers',
  'wordings',
] as const;

/** The table's name in the reader's language; the one in its file where there is no other. */
export function usePackTitle() {
  const { t, i18n } = useTranslation();
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  return ({ key, title }: Pick<Pack, 'key' | 'title'>): string => {
    const ours = named.find((each) => each === key);
    if (ours) return t(`rules.pack.${ours}`);
    return COUNTRY.test(key) ? (countries.of(key.toUpperCase()) ?? title) : title;
  };
}
