import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/queries';
import { SlotFields } from '@/shared/slot/SlotFields';
import { viewerZone } from '@/shared/time/timeLeft';
import { Sheet } from '@/shared/ui/Sheet';
import type { Draft } from './draft';
import { refusalAt } from './refusal';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly refusal: unknown;
}

export function SlotSection({ draft, onChange, refusal }: Props) {
  const { t } = useTranslation();
  const zone = useMe()?.zone ?? viewerZone();
  return (
    <Sheet title={t('composer.slot')}>
      <SlotFields
        slot={draft.slot ?? { at: '', zone }}
        onChange={(slot) => onChange({ ...draft, slot })}
        error={refusalAt(refusal, 'slot')}
      />
    </Sheet>
  );
}
