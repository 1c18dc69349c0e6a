import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useSeenOf } from '@/shared/review/useSeen';
import { hindranceOf } from './bulk';
import styles from './Bulk.module.css';
import { BulkLine, type BulkState } from './BulkLine';
import { useLooked } from './bulkQueries';
import { type Signature, useBulkSigning } from './useBulkSigning';

interface Props {
  readonly entries: readonly Schemas['InboxEntry'][];
  readonly onClose: () => void;
}

/** One list to sign: what of each, under which hash; what is not ready, and why. */
export function BulkDialog({ entries, onClose }: Props) {
  const { t } = useTranslation();
  const seenOf = useSeenOf();
  // What is signed leaves the inbox, and stays in this list until it is closed.
  const [chosen] = useState(entries);
  const looked = useLooked(chosen);
  const { progress, busy, sign } = useBulkSigning();
  const [comment, setComment] = useState('');

  const lines = looked.map(({ entry, known, failure }) => {
    const state: BulkState =
      failure !== undefined
        ? { kind: 'unknown', failure }
        : known === undefined
          ? { kind: 'loading' }
          : stateOf(hindranceOf(entry, chosen[0]?.kind ?? 'REVIEW', { ...known, seen: seenOf(known.submission) }));
    const now = progress.get(entry.review ?? '');
    return { entry, submission: known?.submission, state: now ?? state };
  });
  const open = lines.filter(({ state }) => state.kind === 'ready' || state.kind === 'failed');
  const signatures = open.flatMap(({ entry, submission }): Signature[] =>
    entry.review && submission ? [{ review: entry.review, hash: submission.hash }] : [],
  );
  const signed = lines.filter(({ state }) => state.kind === 'signed').length;
  const retrying = lines.some(({ state }) => state.kind === 'failed');
  const loading = lines.some(({ state }) => state.kind === 'loading');

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      centered
      title={t('bulk.title')}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
      withCloseButton={!busy}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('bulk.about')}</Text>
        <ol className={styles.lines}>
          {lines.map(({ entry, submission, state }) => (
            <BulkLine key={entry.taskId} entry={entry} submission={submission} state={state} onLeave={onClose} />
          ))}
        </ol>
        <Textarea
          label={t('bulk.comment')}
          autosize
          minRows={1}
          maxLength={4000}
          value={comment}
          disabled={busy || signed > 0}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Text size="sm" role="status">
          {signed > 0 && t('bulk.progress', { signed, count: lines.length })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={busy}>
            {t(signed > 0 ? 'action.close' : 'action.cancel')}
          </Button>
          {(signatures.length > 0 || signed === 0) && (
            <Button
              loading={busy || loading}
              disabled={signatures.length === 0}
              onClick={() => void sign(signatures, comment.trim())}
            >
              {t(retrying ? 'bulk.retry' : 'bulk.confirm', { count: signatures.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function stateOf(hindrance: ReturnType<typeof hindranceOf>): BulkState {
  return hindrance === undefined ? { kind: 'ready' } : { kind: 'hindered', hindrance };
}
