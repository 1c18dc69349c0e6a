import { Button, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { HandOver } from '@/shared/review/HandOver';
import { Sheet } from '@/shared/ui/Sheet';
import { TasklistLink } from '@/shared/ui/TasklistLink';
import { TimeLeft } from '@/shared/ui/TimeLeft';
import { ClaimEntry } from './ClaimEntry';
import styles from './EntryDetail.module.css';
import { PublicationEntry } from './PublicationEntry';
import { ReviewEntry } from './ReviewEntry';
import { RulesEntry } from './RulesEntry';
import { SlotEntry } from './SlotEntry';
import { TasklistEntry } from './TasklistEntry';

interface Props {
  readonly entry: Schemas['InboxEntry'];
  readonly onDone: () => void;
}

/** The selected entry: what it is about, and the answer it asks for. */
export function EntryDetail({ entry, onDone }: Props) {
  const { t } = useTranslation();
  const signed = ['REVIEW', 'SIGN_OFF', 'CHECK_CHANGES'].includes(entry.kind);
  return (
    <Sheet label={entry.title}>
      <div className={styles.top}>
        <Button
          component={Link}
          to="/inbox"
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} />}
          className={styles.back}
        >
          {t('nav.inbox')}
        </Button>
        <Group justify="space-between" gap="xs">
          <p className={styles.kind}>
            {t(entry.claim ? 'kind.CLAIM' : `kind.${entry.kind}`)}
            {entry.requester && ` · ${t('inbox.from', { name: entry.requester.displayName })}`}
          </p>
          <TimeLeft until={entry.dueAt} />
        </Group>
        <h2 className={styles.title} dir="auto">
          {entry.item ? <Link to={`/content/${entry.item}`}>{entry.title}</Link> : entry.title}
        </h2>
      </div>
      <Answer entry={entry} onDone={onDone} />
      {entry.submission && (
        <div className={styles.elsewhere}>
          {signed && <HandOver taskId={entry.taskId} title={entry.title} assignee={entry.assignee} />}
          <TasklistLink taskId={entry.taskId} />
        </div>
      )}
    </Sheet>
  );
}

function Answer({ entry, onDone }: Props) {
  if (entry.kind === 'REVIEW' || entry.kind === 'CHECK_CHANGES' || entry.kind === 'SIGN_OFF')
    return <ReviewEntry entry={entry} onDone={onDone} />;
  if (entry.claim) return <ClaimEntry claimId={entry.claim} onDone={onDone} />;
  if (entry.kind === 'RULE_RELEASE' && entry.ruleDraft) return <RulesEntry draftId={entry.ruleDraft} />;
  if (entry.kind === 'TASK') return <TasklistEntry taskId={entry.taskId} />;
  if (entry.kind === 'CHOOSE_SLOT') return <SlotEntry entry={entry} onDone={onDone} />;
  return <PublicationEntry entry={entry} onDone={onDone} />;
}
