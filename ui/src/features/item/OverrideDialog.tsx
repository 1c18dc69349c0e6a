import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import type { RuleFinding } from '@/shared/compliance/JudgementView';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';

interface Props {
  readonly finding: RuleFinding | null;
  readonly itemId: string;
  readonly onClose: () => void;
}

const LONGEST_DAYS = 90;

/** Asks to set a rule aside for this item; a second person decides, and it ends by itself. */
export function OverrideDialog({ finding, itemId, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [until, setUntil] = useState(() => dayIn(30));
  const ask = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/overrides', {
          body: {
            rule: finding?.ruleId ?? '',
            scope: 'ITEM',
            scopeId: itemId,
            reason,
            until: new Date(`${until}T12:00`).toISOString(),
          },
        }),
      ),
    onSuccess: () => {
      onClose();
      return queries.invalidateQueries({ queryKey: ['overrides'] });
    },
  });
  return (
    <ConfirmDialog
      opened={finding !== null}
      onClose={onClose}
      title={t('override.title', { rule: finding?.ruleId ?? '' })}
      confirm={t('override.ask')}
      reason={t('item.reason')}
      busy={ask.isPending}
      failure={ask.error}
      onConfirm={(reason) => ask.mutate(reason)}
    >
      <p>{t('override.text')}</p>
      <TextInput
        type="date"
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

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
