import { Button, Group, Stack } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLiveChanges } from '@/app/liveChanges';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { keys, submissionQuery } from '@/shared/api/queries';
import { shortHash } from '@/shared/review/decisionRules';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBadge } from '@/shared/ui/StateBadge';
import { TimeLeft } from '@/shared/ui/TimeLeft';
import { ChangesTab } from './ChangesTab';
import { DiscussionTab } from './DiscussionTab';
import { FindingsTab } from './FindingsTab';
import { PreviewTab } from './PreviewTab';

const tabs = { preview: PreviewTab, changes: ChangesTab, findings: FindingsTab, discussion: DiscussionTab };

export type TabName = keyof typeof tabs;

const entryQuery = (taskId: string) => ({
  queryKey: [...keys.inbox, 'task', taskId],
  queryFn: async () =>
    (await bodyOf(api.GET('/api/inbox', { params: { query: { task: [taskId], limit: 1 } } }))).items[0] ?? null,
});

interface Props {
  readonly tab: TabName;
  readonly taskId: string;
}

/** What a task of Camunda is about, found by the inbox of the person; a task that is about no content says so. */
export function TaskTab({ tab, taskId }: Props) {
  const { t } = useTranslation();
  const entry = useQuery(entryQuery(taskId));
  return (
    <Loaded query={entry}>
      {(found) =>
        found?.submission ? (
          <Content tab={tab} entry={found} submissionId={found.submission} />
        ) : (
          <EmptyState title={t('tasklist.nothing.title')}>{t('tasklist.nothing.text')}</EmptyState>
        )
      }
    </Loaded>
  );
}

interface ContentProps {
  readonly tab: TabName;
  readonly entry: Schemas['InboxEntry'];
  readonly submissionId: string;
}

function Content({ tab, entry, submissionId }: ContentProps) {
  const submission = useQuery(submissionQuery(submissionId));
  useLiveChanges(entry.item ?? undefined);
  const Tab = tabs[tab];
  return (
    <Loaded query={submission}>
      {(found) => (
        <Stack gap="md">
          <About entry={entry} submission={found} />
          <Tab submission={found} />
        </Stack>
      )}
    </Loaded>
  );
}

interface AboutProps {
  readonly entry: Schemas['InboxEntry'];
  readonly submission: Schemas['Submission'];
}

function About({ entry, submission }: AboutProps) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" gap="xs">
      <Group gap="4px 14px">
        <StateBadge state={submission.state} />
        <TimeLeft until={entry.dueAt} zone={submission.slot.zone} />
        <span title={submission.hash}>
          {t('item.version', { version: submission.version, hash: shortHash(submission.hash) })}
        </span>
      </Group>
      <Button
        component={Link}
        to={`/content/${submission.item}`}
        variant="default"
        size="xs"
        rightSection={<IconExternalLink size={15} />}
      >
        {t('tasklist.workspace')}
      </Button>
    </Group>
  );
}
