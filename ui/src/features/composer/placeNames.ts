import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { factsQuery, useAccounts } from '@/shared/api/queries';
import { variantName } from '@/shared/review/variantName';
import { type Draft, keyOf, variantsOf } from './draft';
import type { Conflict, OwnPart, SharedPart } from './merge';

const labels = {
  name: 'composer.name',
  campaign: 'composer.campaign',
  title: 'composer.postTitle',
  text: 'composer.text',
  link: 'composer.link',
  language: 'composer.language',
  images: 'composer.images',
  slot: 'composer.slot',
} as const satisfies Record<SharedPart | OwnPart, string>;

/** What a place of a draft is called on this page: "Text", "Bluesky DE: Text", or the question of a fact. */
export function usePlaceNames(draft: Draft): (conflict: Conflict) => string {
  const { t, i18n } = useTranslation();
  const accounts = useAccounts();
  const facts = useQuery(factsQuery).data ?? [];
  const variants = variantsOf(draft);
  const target = (key: string) => {
    const variant = variants.find((each) => keyOf(each) === key);
    return variant === undefined ? (key.split('/').at(-1) ?? key) : variantName(variant, variants, accounts);
  };
  return ({ place }) => {
    switch (place.in) {
      case 'draft':
        return t(labels[place.part]);
      case 'variant':
        return `${target(place.key)}: ${t(labels[place.part])}`;
      case 'target':
        return target(place.key);
      case 'fact': {
        const question = facts.find((fact) => fact.name === place.name)?.question;
        return (question as Record<string, string> | undefined)?.[i18n.language] ?? place.name;
      }
    }
  };
}
