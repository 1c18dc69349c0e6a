import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/queries';
import { SlotFields } from '@/shared/slot/SlotFields';
import { viewerZone } from '@/shared/time/timeLeft';
import { Sheet } from '@/shared/ui/Sheet';
import type { Draft } from './draft';
import { refusalAt } from './refusal';
import { SlotAdvice } from './SlotAdvice';

interface Props {
  readonly draft: Draft;
  /** The draft as it was when the typing rested, for which the route was asked. */
  readonly asked: Draft;
  readonly itemId: string | undefined;
  readonly onChange: (draft: Draft) => void;
  readonly refusal: unknown;
}

export function SlotSection({ draft, asked, itemId, onChange, refusal }: Props) {
  const { t } = useTranslation();
  const zone = useMe()?.zone ?? viewerZone();
  const slot = draft.slot ?? { at: '', zone };
  return (
    <Sheet title={t('composer.slot')}>
      <Stack gap="sm">
        <SlotFields
          slot={slot}
          onChange={(next) => onChange({ ...draft, slot: next })}
          error={refusalAt(refusal, 'slot')}
        />
        <SlotAdvice
          slot={slot}
          draft={asked}
          itemId={itemId}
          onChoose={(chosen) => onChange({ ...draft, slot: chosen })}
        />
      </Stack>
    </Sheet>
  );
}
