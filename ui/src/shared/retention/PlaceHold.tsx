import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client';
import { asProblem } from '../api/problem';
import { ProblemNotice } from '../ui/ProblemNotice';
import { retentionKeys } from './holds';

/** What is held: an item, or everything of a campaign. */
export type HoldTarget = { readonly item: string } | { readonly campaign: string };

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly target: HoldTarget | undefined;
  /** Where the target is chosen or named. */
  readonly children: ReactNode;
}

export function PlaceHold({ opened, onClose, target, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('holds.place')}
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Form target={target} onDone={onClose}>
        {children}
      </Form>
    </Modal>
  );
}

interface FormProps extends Pick<Props, 'target' | 'children'> {
  readonly onDone: () => void;
}

const shown = ['reason'] as const;

function Form({ target, onDone, children }: FormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const place = useMutation({
    mutationFn: (to: HoldTarget) => bodyOf(api.POST('/api/legal-holds', { body: { ...to, reason: reason.trim() } })),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: retentionKeys.all }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (target) place.mutate(target);
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('holds.place.text')}</Text>
        {children}
        <Textarea
          label={t('item.reason')}
          description={t('holds.reason.help')}
          required
          autosize
          minRows={2}
          minLength={3}
          maxLength={2000}
          value={reason}
          error={place.error ? asProblem(place.error).fieldProblem('reason')?.message : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice failure={place.error} shown={shown} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={place.isPending} disabled={!target || reason.trim().length < 3}>
            {t('holds.place')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
