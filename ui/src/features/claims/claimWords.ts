import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { factsQuery } from '@/shared/api/queries';
import { inLanguage } from '@/shared/facts/facts';
import { regionsOf } from '@/shared/facts/regions';

const FACT = 'content.claims';

/** The kinds of claims by what the dictionary of the rules calls them. */
export function useClaimKinds(): { value: string; label: string }[] {
  const { i18n } = useTranslation();
  const choices = useQuery(factsQuery).data?.find(({ name }) => name === FACT)?.choices ?? [];
  return choices.map(({ value, label }) => ({ value, label: inLanguage(label, i18n.language) }));
}

export function useRegions() {
  const { t, i18n } = useTranslation();
  const [global, eu] = [t('region.global'), t('region.eu')];
  return useMemo(() => regionsOf(i18n.language, { global, eu }), [i18n.language, global, eu]);
}

/** Regions in words, by name. */
export function useRegionNames(): (codes: readonly string[]) => string {
  const names = new Map(useRegions().map(({ value, label }) => [value, label]));
  return (codes) => codes.map((code) => names.get(code) ?? code).join(', ');
}

export function useLanguageName(): (code: string) => string {
  const { i18n } = useTranslation();
  return (code) => new Intl.DisplayNames([i18n.language], { type: 'language' }).of(code) ?? code;
}
