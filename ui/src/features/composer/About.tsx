import { Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { campaignsQuery } from '@/shared/api/queries';
import { Sheet } from '@/shared/ui/Sheet';
import type { Draft } from './draft';
import { refusalAt } from './refusal';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly refusal: unknown;
}

/** What people call it, and what it belongs to. */
export function About({ draft, onChange, refusal }: Props) {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery).data ?? [];
  return (
    <Sheet>
      <Stack gap="md">
        <TextInput
          label={t('composer.name')}
          description={t('composer.name.help')}
          size="md"
          maxLength={300}
          dir="auto"
          value={draft.name}
          error={refusalAt(refusal, 'name')}
          onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        />
        <Select
          label={t('composer.campaign')}
          placeholder={t('composer.campaign.none')}
          data={campaigns.map((campaign) => ({ value: campaign.id, label: campaign.name }))}
          value={draft.campaign ?? null}
          error={refusalAt(refusal, 'campaign')}
          onChange={(campaign) => onChange({ ...draft, campaign })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('composer.campaign.clear') }}
          nothingFoundMessage={t('composer.nothingFound')}
        />
      </Stack>
    </Sheet>
  );
}
