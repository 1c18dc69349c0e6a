import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { ChangeList } from './ChangeList';

/** What changed since the version that the person looked at. */
export function NewerVersion({ conflict }: { readonly conflict: Schemas['VersionConflict'] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('decision.newer', { version: conflict.newestVersion ?? '' })}
      </Text>
      <ChangeList changes={conflict.difference ?? []} />
    </Stack>
  );
}
