import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { submissionQuery } from '@/shared/api/queries';
import { reviewsOf } from '@/shared/review/decisionRules';
import { isComplete } from '@/shared/slot/slot';
import { SlotFields } from '@/shared/slot/SlotFields';
import { useNames } from '@/shared/ui/PersonName';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { movedBy } from './days';
import { type Moved, useMove } from './useMove';

interface Props {
  readonly entry: Schemas['CalendarEntry'];
  /** Where it was dropped; where it stands when nobody dropped it. */
  readonly to?: Schemas['Slot'] | undefined;
  readonly onClose: () => void;
  readonly onMoved: (moved: Moved) => void;
}

/** Date, time and zone of the new slot, and what moving it costs. */
export function MoveDialog({ entry, to, onClose, onMoved }: Props) {
  const { t } = useTranslation();
  const [slot, setSlot] = useState(() => to ?? movedBy(entry.slot ?? '', entry.zone, 0));
  const move = useMove((moved) => {
    onClose();
    onMoved(moved);
  });
  const blocked = entry.move === 'NEW_VERSION' && entry.draftChanged;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('calendar.move.title', { name: shortened(entry.name) })}
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!blocked && isComplete(slot)) move.mutate({ entry, slot });
        }}
      >
        <Stack gap="md">
          {!blocked && <SlotFields slot={slot} onChange={setSlot} disabled={move.isPending} />}
          <Costs entry={entry} />
          <ProblemNotice failure={move.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(blocked ? 'action.close' : 'action.cancel')}
            </Button>
            {blocked ? (
              <Button component={Link} to={`/content/compose/${entry.id}`}>
                {t('calendar.move.composer')}
              </Button>
            ) : (
              <Button type="submit" loading={move.isPending} disabled={!isComplete(slot)}>
                {t(entry.move === 'NEW_VERSION' ? 'replace.confirm' : 'calendar.move.confirm')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Whose signatures would be void, or why it cannot be moved here. */
function Costs({ entry }: { readonly entry: Schemas['CalendarEntry'] }) {
  const { t } = useTranslation();
  const names = useNames();
  const voided = entry.move === 'NEW_VERSION' && !entry.draftChanged;
  const submission = useQuery({ ...submissionQuery(entry.submission ?? ''), enabled: voided }).data;
  if (entry.move === 'SAVE_DRAFT') return null;
  if (entry.move === 'CHOOSE_SLOT') return <Text size="sm">{t('calendar.move.keeps')}</Text>;
  if (entry.draftChanged) return <Text size="sm">{t('calendar.move.changed', { version: entry.version })}</Text>;
  const signed = submission
    ? reviewsOf(submission).flatMap(({ decision }) => (decision && !decision.void ? [decision.by] : []))
    : [];
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={20} />} title={t('calendar.move.void.title')}>
      <Text size="sm">{t('calendar.move.void', { version: entry.version })}</Text>
      {signed.length > 0 && (
        <Text size="sm" mt={6}>
          {t('replace.signed', { people: names(signed) })}
        </Text>
      )}
    </Alert>
  );
}

function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}
