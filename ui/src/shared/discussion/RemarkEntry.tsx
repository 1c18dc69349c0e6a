import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Moment } from '../ui/Moment';
import { PersonName } from '../ui/PersonName';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './Discussion.module.css';
import { useEditRemark, useRemoveRemark } from './discussionQueries';
import { RemarkField } from './RemarkField';
import { RemarkText } from './RemarkText';

interface Props {
  readonly thread: Schemas['Thread'];
  readonly remark: Schemas['Remark'];
  readonly mayWrite: boolean;
}

/** What one person said, and what that person may still do with it. */
export function RemarkEntry({ thread, remark, mayWrite }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const edit = useEditRemark(thread, remark, () => setEditing(false));
  const remove = useRemoveRemark(thread, remark);
  if (remark.removed) {
    return <p className={styles.removed}>{t('remark.removed', { name: remark.removed.by.displayName })}</p>;
  }
  return (
    <div className={styles.remark}>
      <div className={styles.who}>
        <PersonName person={remark.by} />
        <span className={styles.soft}>
          <Moment at={remark.at} />
          {remark.editedAt && ` · ${t('remark.edited')}`}
        </span>
      </div>
      {editing ? (
        <RemarkField
          item={thread.item}
          keptAs={`edit:${remark.id}`}
          label={t('remark.edit')}
          action={t('action.save')}
          initial={remark.words}
          focus
          busy={edit.isPending}
          failure={edit.error}
          onSay={(words, forget) => edit.mutate(words, { onSuccess: forget })}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <RemarkText words={remark.words} people={remark.mentions} />
      )}
      {remark.mine && mayWrite && !editing && (
        <Group gap={4}>
          <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
            {t('remark.edit')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined)}
          >
            {t('remark.takeBack')}
          </Button>
        </Group>
      )}
      {remove.error !== null && <ProblemNotice failure={remove.error} />}
    </div>
  );
}
