import { Group, Select, Text, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { cityOf } from '../time/timeLeft';
import { useNow } from '../time/useNow';
import { useTimes } from '../time/useTimes';
import { knownZones } from '../time/zonedTime';
import { TimeLeft } from '../ui/TimeLeft';
import { isComplete, slotInstant, slotWarning } from './slot';

interface Props {
  readonly slot: Schemas['Slot'];
  readonly onChange: (slot: Schemas['Slot']) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** Date, time and the zone of the market; says the reader's own time where it is another one. */
export function SlotFields({ slot, onChange, error, disabled = false }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const warning = slotWarning(slot, useNow());
  const zones = useMemo(
    () => knownZones().map((zone) => ({ value: zone, label: `${cityOf(zone)} (${zone.split('/')[0] ?? zone})` })),
    [],
  );
  const instant = isComplete(slot) ? slotInstant(slot).toISOString() : undefined;
  return (
    <div>
      <Group align="flex-start" gap="sm">
        <TextInput
          type="datetime-local"
          label={t('slot.at')}
          value={slot.at.slice(0, 16)}
          onChange={(event) => onChange({ ...slot, at: event.currentTarget.value })}
          error={error}
          disabled={disabled}
          maw={220}
        />
        <Select
          label={t('slot.zone')}
          data={zones}
          value={slot.zone}
          onChange={(zone) => onChange({ ...slot, zone: zone ?? slot.zone })}
          searchable
          limit={50}
          allowDeselect={false}
          disabled={disabled}
          maw={260}
        />
      </Group>
      {instant !== undefined && (
        <Text size="sm" mt={6} c={warning === undefined ? 'dimmed' : 'var(--cs-warn)'} role="status">
          {warning === undefined ? <TimeLeft until={instant} zone={slot.zone} /> : t(`slot.${warning}`)}
          {slot.zone !== times.zone && <> · {t('slot.yours', { time: times.dayAndClock(instant) })}</>}
        </Text>
      )}
    </div>
  );
}
