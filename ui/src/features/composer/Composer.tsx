import { Alert, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Sheet } from '@/shared/ui/Sheet';
import { About } from './About';
import styles from './Composer.module.css';
import { checksQuery } from './composerQueries';
import { ConflictDialog } from './ConflictDialog';
import { ContentTabs } from './ContentTabs';
import { type Draft, isEmpty, sendable } from './draft';
import { FactQuestions } from './FactQuestions';
import { PreviewColumn } from './PreviewColumn';
import { RoutePanel } from './RoutePanel';
import { RulesPanel } from './RulesPanel';
import { SimilarPanel } from './SimilarPanel';
import { SlotSection } from './SlotSection';
import { SubmitBar } from './SubmitBar';
import { Targets } from './Targets';
import type { OpenDraft } from './keptDraft';
import { Others } from './Others';
import { useDifference } from './useDifference';
import { usePresence } from './usePresence';
import { useOthersDraft, useTogether } from './useTogether';
import { useDraftSaving } from './useDraftSaving';

interface Props {
  readonly open: OpenDraft;
  /** The draft was written here before and never reached the server. */
  readonly restored: boolean;
  readonly onCreated: (itemId: string) => void;
}

/** Left the writing, right what becomes of it, below when it goes out and the one button. */
export function Composer({ open, restored, onCreated }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(open.draft);
  const [tab, setTab] = useState('all');
  const together = useTogether(draft, setDraft);
  const { saving, saver } = useDraftSaving(open, onCreated, together);
  useOthersDraft(saver);
  const others = usePresence(saver.place.itemId, tab);
  const [refusal, setRefusal] = useState<unknown>(null);
  const difference = useDifference(saver.place.itemId);

  const update = (next: Draft) => {
    setDraft(next);
    setRefusal(null);
    if (!isEmpty(next) || saver.place.itemId !== undefined) saver.change(next);
  };
  useEffect(() => {
    if (restored) saver.change(open.draft);
  }, [restored, saver, open.draft]);

  const [rested] = useDebouncedValue(draft, 500);
  const untitled = t('composer.untitled');
  const asked = useMemo(() => sendable(rested, untitled), [rested, untitled]);
  const checks = useQuery(checksQuery(asked)).data ?? [];

  return (
    <div className={styles.page}>
      <PageHeader title={draft.name || t('composer.title')} below={<Others others={others} draft={draft} />} />
      {together.taken && (
        <Alert mb="md" color="blue" withCloseButton closeButtonLabel={t('action.close')} onClose={together.forget}>
          {t('together.taken', { name: together.taken.from ?? t('conflict.somebody') })}
        </Alert>
      )}
      {restored && (
        <Alert mb="md" color="yellow">
          {t('composer.restored')}
        </Alert>
      )}
      <div className={styles.columns}>
        <Stack gap={20} className={styles.column}>
          <About draft={draft} onChange={update} refusal={refusal} />
          <Targets draft={draft} onChange={update} />
          <Sheet title={t('composer.content')}>
            <ContentTabs draft={draft} onChange={update} tab={tab} onTab={setTab} checks={checks} refusal={refusal} />
          </Sheet>
          <FactQuestions draft={draft} rested={rested} onChange={update} refusal={refusal} />
          <SlotSection draft={draft} asked={asked} itemId={saver.place.itemId} onChange={update} refusal={refusal} />
        </Stack>
        <Stack
          gap={20}
          className={`${styles.column} ${styles.side}`}
          role="region"
          aria-label={t('composer.side')}
          tabIndex={0}
        >
          <SimilarPanel
            draft={asked}
            itemId={saver.place.itemId}
            difference={difference.difference}
            onDifference={difference.change}
          />
          <RoutePanel draft={asked} itemId={saver.place.itemId} />
          <RulesPanel draft={draft} asked={asked} itemId={saver.place.itemId} onChange={update} />
          <PreviewColumn draft={draft} tab={tab} />
        </Stack>
      </div>
      <SubmitBar
        draft={draft}
        saving={saving}
        saver={saver}
        difference={difference}
        refusal={refusal}
        onRefused={setRefusal}
      />
      {together.asked && <ConflictDialog {...together.asked} onChoose={(chosen) => together.choose(saver, chosen)} />}
    </div>
  );
}
