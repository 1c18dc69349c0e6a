import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { AskOverride } from './AskOverride';

interface Props {
  readonly rule: string | undefined;
  readonly item: Pick<Schemas['Item'], 'id' | 'name' | 'campaign'>;
  readonly onClose: () => void;
}

/** Asks to set a rule aside for this item, or for everything of its campaign. */
export function OverrideDialog({ rule, item, onClose }: Props) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<'ITEM' | 'CAMPAIGN'>('ITEM');
  const campaign = item.campaign;
  const scopeId = scope === 'CAMPAIGN' && campaign ? campaign.id : item.id;
  return (
    <AskOverride
      opened={rule !== undefined}
      onClose={onClose}
      title={t('override.title', { rule: rule ?? '' })}
      wanted={rule === undefined ? undefined : { rule, scope: scopeId === item.id ? 'ITEM' : 'CAMPAIGN', scopeId }}
    >
      <p>{t('override.text')}</p>
      {campaign && (
        <Radio.Group
          label={t('override.for')}
          value={scope}
          onChange={(next) => setScope(next === 'CAMPAIGN' ? 'CAMPAIGN' : 'ITEM')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="ITEM" label={item.name} />
            <Radio value="CAMPAIGN" label={t('holds.wholeCampaign', { name: campaign.name })} />
          </Stack>
        </Radio.Group>
      )}
    </AskOverride>
  );
}
