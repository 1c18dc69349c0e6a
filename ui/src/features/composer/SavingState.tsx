import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Saving } from '@/shared/autosave/Autosave';
import { useTimes } from '@/shared/time/useTimes';
import type { Draft } from './draft';
import type { DraftSaver } from './DraftSaver';

interface Props {
  readonly saving: Saving<Draft>;
  readonly saver: DraftSaver;
}

/** "Saved 10:42", or what is in the way of it. */
export function SavingState({ saving, saver }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  if (saving.kind === 'failed') {
    return (
      <Text size="sm" c="var(--cs-bad)" role="alert">
        {t('saving.failed', { why: saving.problem.status === 0 ? t('saving.offline') : saving.problem.message })}{' '}
        <Button variant="default" size="compact-xs" onClick={() => saver.resume()}>
          {t('action.retry')}
        </Button>
      </Text>
    );
  }
  const words = {
    untouched: t('saving.untouched'),
    waiting: t('saving.waiting'),
    saving: t('saving.waiting'),
    conflict: t('saving.conflict'),
    saved: saving.kind === 'saved' ? t('saving.saved', { time: times.clock(saving.at) }) : '',
  };
  return (
    <Text size="sm" c="dimmed" role="status">
      {words[saving.kind]}
    </Text>
  );
}
