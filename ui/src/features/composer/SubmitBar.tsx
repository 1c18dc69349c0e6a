import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, bodyOf, newKey, type Schemas } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import type { Saving } from '@/shared/autosave/Autosave';
import { isComplete, slotInstant } from '@/shared/slot/slot';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { TimeLeft } from '@/shared/ui/TimeLeft';
import { type Draft, isEmpty } from './draft';
import type { DraftSaver } from './DraftSaver';
import { ReplaceDialog } from './ReplaceDialog';
import { SavingState } from './SavingState';
import styles from './SubmitBar.module.css';
import type { useDifference } from './useDifference';

interface Props {
  readonly draft: Draft;
  readonly saving: Saving<Draft>;
  readonly saver: DraftSaver;
  readonly difference: ReturnType<typeof useDifference>;
  readonly refusal: unknown;
  readonly onRefused: (refusal: unknown) => void;
}

/** The one primary action: what is on the server is what is submitted, after everything is saved. */
export function SubmitBar({ draft, saving, saver, difference, refusal, onRefused }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, { open, close }] = useDisclosure(false);
  const key = useRef({ said: '', value: '' });
  const { itemId } = saver.place;
  const item = useQuery({
    queryKey: keys.item(itemId ?? ''),
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}', { params: { path: { itemId: itemId ?? '' } } })),
    enabled: itemId !== undefined,
  }).data;
  const replaces = item?.submission && item.state === 'IN_REVIEW' ? item.submission : undefined;

  const submit = useMutation({
    mutationFn: async (): Promise<Schemas['Submission'] | undefined> => {
      if (!(await saver.flush())) return undefined;
      const { itemId: saved, etag } = saver.place;
      if (saved === undefined) return undefined;
      const said = etag + difference.difference;
      if (key.current.said !== said) key.current = { said, value: newKey() };
      return bodyOf(
        api.POST('/api/submissions', {
          params: { header: { 'Idempotency-Key': key.current.value } },
          body: { item: saved, draftEtag: etag, difference: difference.difference },
        }),
      );
    },
    onSuccess: async (submission) => {
      if (submission === undefined) return;
      difference.change('');
      await queries.invalidateQueries({ queryKey: keys.content });
      await navigate(`/content/${submission.item}`);
    },
    onError: onRefused,
    onSettled: close,
  });

  return (
    <div className={styles.bar}>
      {refusal !== null && (
        <div className={styles.refusal}>
          <ProblemNotice failure={refusal} />
        </div>
      )}
      <Group justify="space-between" gap="sm">
        <div>
          <SavingState saving={saving} saver={saver} />
          {draft.slot && isComplete(draft.slot) && (
            <Text size="sm">
              {t('composer.slot')}: <TimeLeft until={slotInstant(draft.slot).toISOString()} zone={draft.slot.zone} />
            </Text>
          )}
        </div>
        <Button
          size="md"
          loading={submit.isPending}
          disabled={isEmpty(draft) || saving.kind === 'conflict'}
          onClick={() => (replaces === undefined ? submit.mutate() : open())}
        >
          {t('composer.submit')}
        </Button>
      </Group>
      {replaces !== undefined && (
        <ReplaceDialog
          submissionId={replaces}
          opened={asking}
          onClose={close}
          busy={submit.isPending}
          onConfirm={() => submit.mutate()}
        />
      )}
    </div>
  );
}
