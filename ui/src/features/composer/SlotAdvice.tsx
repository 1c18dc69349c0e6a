import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { isComplete, slotFrom, slotInstant, workingMorning } from '@/shared/slot/slot';
import { useTimes } from '@/shared/time/useTimes';
import { routeQuery } from './composerQueries';
import { type Draft, variantsOf } from './draft';

type Slot = Schemas['Slot'];

interface Props {
  readonly slot: Slot;
  readonly draft: Draft;
  readonly itemId: string | undefined;
  readonly onChoose: (slot: Slot) => void;
}

/** Whether the people who sign have the time they usually take, and which slots leave it to them. */
export function SlotAdvice({ slot, draft, itemId, onChoose }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const accounts = useAccounts();
  const earliest = useQuery(routeQuery(draft, itemId)).data?.earliest;
  const stopped = variantsOf(draft)
    .map((variant) => accounts.get(variant.account))
    .filter((account) => account?.stopped)
    .map((account) => account?.name ?? '');
  const missing = !isComplete(slot);
  const tight = earliest !== undefined && !missing && slotInstant(slot) < new Date(earliest);
  return (
    <>
      {earliest !== undefined && (missing || tight) && (
        <Alert color={tight ? 'yellow' : 'gray'} role={tight ? 'alert' : undefined}>
          <Stack gap="xs">
            <Text size="sm">
              {t(tight ? 'slotAdvice.tight' : 'slotAdvice.earliest', { time: times.exact(earliest, slot.zone) })}
            </Text>
            <Group gap="xs">
              {choices(new Date(earliest), slot.zone).map((choice) => (
                <Button key={choice.at} size="xs" variant="default" onClick={() => onChoose(choice)}>
                  {t('slotAdvice.take', { time: times.exact(slotInstant(choice), choice.zone) })}
                </Button>
              ))}
            </Group>
          </Stack>
        </Alert>
      )}
      {stopped.length > 0 && (
        <Alert color="red">{t('slotAdvice.stopped', { accounts: [...new Set(stopped)].join(', ') })}</Alert>
      )}
    </>
  );
}

function choices(earliest: Date, zone: string): Slot[] {
  const first = slotFrom(earliest, zone);
  const morning = workingMorning(earliest, zone);
  return first.at === morning.at ? [first] : [first, morning];
}
