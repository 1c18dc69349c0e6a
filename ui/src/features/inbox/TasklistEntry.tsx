import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tasklistAddress } from '@/shared/ui/TasklistLink';

/** A task of a model that the workspace has no page for: its form is in Tasklist. */
export function TasklistEntry({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation();
  return (
    <Stack align="flex-start">
      <Text size="sm">{t('inbox.task.text')}</Text>
      <Button component="a" href={tasklistAddress(taskId)}>
        {t('tasklist.open')}
      </Button>
    </Stack>
  );
}
