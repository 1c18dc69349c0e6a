import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Where Camunda's Tasklist shows a task, with the content in its tabs. */
export function tasklistAddress(taskId: string): string {
  return `/camunda/app/tasklist/default/#/?task=${encodeURIComponent(taskId)}`;
}

/** The same task in Tasklist, for those who work there. */
export function TasklistLink({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation();
  return (
    <Anchor href={tasklistAddress(taskId)} size="sm">
      {t('tasklist.open')} <IconExternalLink size={13} aria-hidden="true" />
    </Anchor>
  );
}
