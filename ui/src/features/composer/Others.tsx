import { Avatar, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { variantName } from '@/shared/review/variantName';
import { type Draft, keyOf, variantsOf } from './draft';

interface Props {
  readonly others: readonly Schemas['Presence'][];
  readonly draft: Draft;
}

/** "Jonas is in this draft too, at Bluesky DE". */
export function Others({ others, draft }: Props) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const variants = variantsOf(draft);
  const words = ({ person: { displayName: name }, place }: Schemas['Presence']) => {
    const variant = variants.find((each) => keyOf(each) === place);
    return variant === undefined
      ? t('presence.here', { name })
      : t('presence.at', { name, place: variantName(variant, variants, accounts) });
  };
  return (
    <div role="status">
      {others.map((other) => (
        <Group key={other.person.id} gap={8} wrap="nowrap">
          <Avatar size={24} name={other.person.displayName} color="initials" aria-hidden="true" />
          <span>{words(other)}</span>
        </Group>
      ))}
    </div>
  );
}
