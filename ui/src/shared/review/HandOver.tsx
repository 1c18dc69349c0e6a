import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserShare } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';
import { keys } from '../api/queries';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Loaded } from '../ui/Loaded';

interface Props {
  readonly taskId: string;
  /** What it is about, for whoever has several open. */
  readonly title: string;
  readonly assignee: Schemas['PersonRef'] | null | undefined;
}

/** Gives a task to one of those who may decide it, with a reason. */
export function HandOver({ taskId, title, assignee }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [person, setPerson] = useState<string | null>(null);
  const handOver = useMutation({
    mutationFn: (body: { person: string; reason: string }) =>
      bodyOf(api.PUT('/api/tasks/{taskId}/assignee', { params: { path: { taskId } }, body })),
    onSuccess: close,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.inbox }),
        queries.invalidateQueries({ queryKey: keys.content }),
        queries.invalidateQueries({ queryKey: ['submission'] }),
      ]),
  });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconUserShare size={16} />}
        aria-label={t('handOver.title', { name: title })}
        onClick={open}
      >
        {t('handOver.open')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('handOver.title', { name: title })}
        confirm={t('handOver.submit')}
        reason={t('item.reason')}
        ready={person !== null}
        calm
        busy={handOver.isPending}
        failure={handOver.error}
        onConfirm={(reason) => person !== null && handOver.mutate({ person, reason })}
      >
        <p>{t('handOver.text')}</p>
        <Colleagues taskId={taskId} except={assignee?.id} value={person} onChange={setPerson} />
      </ConfirmDialog>
    </>
  );
}

interface ChoiceProps {
  readonly taskId: string;
  readonly except: string | undefined;
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
}

/** Asked when it is opened, because people leave and groups change. */
function Colleagues({ taskId, except, value, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const eligible = useQuery({
    queryKey: ['tasks', taskId, 'eligible'],
    queryFn: () => bodyOf(api.GET('/api/tasks/{taskId}/assignee', { params: { path: { taskId } } })),
    staleTime: 0,
  });
  return (
    <Loaded query={eligible}>
      {(all) => {
        const others = all.filter((each) => each.id !== except);
        return others.length === 0 ? (
          <p role="status">{t('handOver.nobody')}</p>
        ) : (
          <Select
            label={t('handOver.to')}
            required
            searchable
            data={others.map((each) => ({ value: each.id, label: each.displayName }))}
            value={value}
            onChange={onChange}
            nothingFoundMessage={t('people.empty.title')}
          />
        );
      }}
    </Loaded>
  );
}
