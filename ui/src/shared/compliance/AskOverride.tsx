import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';
import { dayIn } from '../time/days';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { overridesKey } from './overrideQueries';
import { LONGEST_DAYS } from './overrides';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** For what the rule is to be set aside; undefined while that is not chosen. */
  readonly wanted: Pick<Schemas['NewOverride'], 'rule' | 'scope' | 'scopeId'> | undefined;
  /** Where that is chosen. */
  readonly children: ReactNode;
}

const A_MONTH = 30;

/** Asks to set a rule aside; a second person decides, and it ends by itself. */
export function AskOverride({ opened, onClose, title, wanted, children }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [until, setUntil] = useState(() => dayIn(A_MONTH));
  const ask = useMutation({
    mutationFn: (body: Schemas['NewOverride']) => bodyOf(api.POST('/api/overrides', { body })),
    onSuccess: () => {
      onClose();
      return queries.invalidateQueries({ queryKey: overridesKey });
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={() => {
        ask.reset();
        onClose();
      }}
      title={title}
      confirm={t('override.ask')}
      reason={t('item.reason')}
      calm
      ready={wanted !== undefined && until !== ''}
      busy={ask.isPending}
      failure={ask.error}
      onConfirm={(reason) => {
        if (wanted) ask.mutate({ ...wanted, reason, until: new Date(`${until}T12:00`).toISOString() });
      }}
    >
      {children}
      <TextInput
        type="date"
        mt="md"
        label={t('override.until')}
        min={dayIn(1)}
        max={dayIn(LONGEST_DAYS - 1)}
        required
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
