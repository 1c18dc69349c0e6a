import { Autocomplete, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignsQuery } from '@/shared/api/queries';
import { AskOverride } from '@/shared/compliance/AskOverride';
import type { OverrideRate } from '@/shared/compliance/overrides';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Rules that fired of late, offered first; any other can be typed. */
  readonly rates: readonly OverrideRate[];
}

/** Sets a rule aside for everything of a campaign; for a single item that is asked where the item stands. */
export function AskForCampaign({ opened, onClose, rates }: Props) {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery).data ?? [];
  const [campaign, setCampaign] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const rule = typed.trim();
  return (
    <AskOverride
      opened={opened}
      onClose={onClose}
      title={t('overrides.ask')}
      wanted={campaign === null || rule === '' ? undefined : { rule, scope: 'CAMPAIGN', scopeId: campaign }}
    >
      <Stack gap="md">
        <span>{t('overrides.ask.text')}</span>
        <Select
          label={t('holds.campaign')}
          required
          data-autofocus
          data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
          value={campaign}
          searchable
          onChange={setCampaign}
          nothingFoundMessage={t('campaigns.empty.title')}
        />
        <Autocomplete
          label={t('rules.rule')}
          description={t('overrides.rule.help')}
          required
          data={rates.map((rate) => rate.rule)}
          limit={8}
          value={typed}
          onChange={setTyped}
        />
      </Stack>
    </AskOverride>
  );
}
