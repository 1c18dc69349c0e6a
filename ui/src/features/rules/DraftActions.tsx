import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, bodyOf, newKey } from '@/shared/api/client';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { type RuleDraft, simulated, simulationsQuery, validationQuery } from './drafts';
import { ruleKeys } from './packs';
import styles from './Rules.module.css';

interface Props {
  readonly draft: RuleDraft;
  readonly etag: string;
}

/** The one next step: hand it over, or as the second person release it or send it back. */
export function DraftActions({ draft, etag }: Props) {
  const { t } = useTranslation();
  if (draft.mayEdit) return <Handover draft={draft} etag={etag} />;
  if (draft.mayDecide) return <Decide draft={draft} etag={etag} />;
  return draft.state === 'HANDED_OVER' ? <Text size="sm">{t('rules.handedOver')}</Text> : null;
}

function useStep(draft: RuleDraft) {
  const queries = useQueryClient();
  return {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rules'] }),
    header: (etag: string) => ({ 'If-Match': etag, 'Idempotency-Key': newKey() }),
    path: { draftId: draft.id },
  };
}

function Handover({ draft, etag }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const step = useStep(draft);
  const [opened, { open, close }] = useDisclosure(false);
  const [discarding, { open: askDiscard, close: keep }] = useDisclosure(false);
  const valid = useQuery(validationQuery(draft.id, etag)).data?.valid ?? false;
  const tried = simulated(useQuery(simulationsQuery(draft.id)).data ?? [], draft) !== undefined;
  const handover = useMutation({
    mutationFn: (comment: string) =>
      bodyOf(
        api.POST('/api/compliance/drafts/{draftId}/handover', {
          params: { path: step.path, header: step.header(etag) },
          body: { comment },
        }),
      ),
    onSuccess: () => {
      close();
      return step.onSuccess();
    },
  });
  const discard = useMutation({
    mutationFn: () =>
      bodyOf(
        api.DELETE('/api/compliance/drafts/{draftId}', {
          params: { path: step.path, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ruleKeys.draft(draft.id) });
      void queries.invalidateQueries({ queryKey: ruleKeys.drafts });
      void navigate(`/rules/${draft.pack}`);
    },
  });
  return (
    <div className={styles.actions}>
      <Group gap="sm">
        <Button variant="subtle" color="gray" onClick={askDiscard}>
          {t('rules.discard')}
        </Button>
        <Button disabled={!valid || !tried} onClick={open}>
          {t('rules.handover')}
        </Button>
      </Group>
      {(!valid || !tried) && (
        <Text size="xs" c="dimmed">
          {t(valid ? 'rules.handover.simulate' : 'rules.handover.mend')}
        </Text>
      )}
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('rules.handover')}
        calm
        confirm={t('rules.handover')}
        reason={t('rules.handover.comment')}
        busy={handover.isPending}
        failure={handover.error}
        onConfirm={(comment) => handover.mutate(comment)}
      >
        {t('rules.handover.text')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={discarding}
        onClose={keep}
        title={t('rules.discard')}
        confirm={t('rules.discard')}
        busy={discard.isPending}
        failure={discard.error}
        onConfirm={() => discard.mutate()}
      >
        {t('rules.discard.text')}
      </ConfirmDialog>
    </div>
  );
}

function Decide({ draft, etag }: Props) {
  const { t } = useTranslation();
  const step = useStep(draft);
  const [asked, setAsked] = useState<'release' | 'return' | null>(null);
  const [from, setFrom] = useState('');
  const close = () => setAsked(null);
  const params = { path: step.path, header: step.header(etag) };
  const done = () => {
    close();
    return step.onSuccess();
  };
  const release = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/compliance/drafts/{draftId}/release', {
          params,
          body: from === '' ? {} : { validFrom: new Date(from).toISOString() },
        }),
      ),
    onSuccess: done,
  });
  const sendBack = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(api.POST('/api/compliance/drafts/{draftId}/return', { params, body: { reason } })),
    onSuccess: done,
  });
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => setAsked('return')}>
        {t('rules.return')}
      </Button>
      <Button onClick={() => setAsked('release')}>{t('rules.release')}</Button>
      <ConfirmDialog
        opened={asked === 'release'}
        onClose={close}
        title={t('rules.release')}
        calm
        confirm={t('rules.release')}
        busy={release.isPending}
        failure={release.error}
        onConfirm={() => release.mutate()}
      >
        <p>{t('rules.release.text')}</p>
        <TextInput
          type="datetime-local"
          label={t('rules.release.from')}
          description={t('rules.release.now')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'return'}
        onClose={close}
        title={t('rules.return')}
        calm
        confirm={t('rules.return')}
        reason={t('item.reason')}
        busy={sendBack.isPending}
        failure={sendBack.error}
        onConfirm={(reason) => sendBack.mutate(reason)}
      />
    </Group>
  );
}
