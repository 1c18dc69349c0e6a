import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '@/shared/api/client';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Sheet } from '@/shared/ui/Sheet';
import { differenceQuery, type RowExample, type RuleDraft } from './drafts';
import { ExampleForm } from './ExampleForm';
import { asked, lacking } from './examples';
import { ruleKeys } from './packs';
import styles from './Rules.module.css';

interface Props {
  readonly draft: RuleDraft;
  readonly etag: string;
}

/** One example that fires and one that does not for each row that is new or changed; the checks compute them. */
export function Examples({ draft, etag }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<{ place: number; example: RowExample } | null>(null);
  const rows = useQuery(differenceQuery(draft.id, draft.hash)).data?.rows ?? [];
  const examples = draft.examples ?? [];
  const save = useMutation({
    mutationFn: (next: RowExample[]) =>
      answerOf(
        api.PUT('/api/compliance/drafts/{draftId}/examples', {
          params: { path: { draftId: draft.id }, header: { 'If-Match': etag } },
          body: { examples: next },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData([...ruleKeys.draft(draft.id)], saved);
      setEdited(null);
    },
  });
  const missing = lacking(rows, examples);
  if (edited && draft.mayEdit) {
    return (
      <Sheet title={t('rules.example')}>
        <ProblemNotice failure={save.error} />
        <ExampleForm
          start={edited.example}
          onCancel={() => setEdited(null)}
          onSave={(example) =>
            save.mutate([...examples.slice(0, edited.place), example, ...examples.slice(edited.place + 1)])
          }
        />
      </Sheet>
    );
  }
  return (
    <Stack gap={20}>
      {draft.mayEdit && missing.length > 0 && (
        <Sheet title={t('rules.examples.missing')}>
          <Group gap="sm">
            {missing.map(({ ruleId, fires }) => (
              <Button
                key={ruleId + String(fires)}
                variant="default"
                size="xs"
                onClick={() =>
                  setEdited({
                    place: examples.length,
                    example: { ruleId, title: '', fires, facts: asked(rows, ruleId, fires) },
                  })
                }
              >
                {t(fires ? 'rules.example.addFires' : 'rules.example.addNot', { rule: ruleId })}
              </Button>
            ))}
          </Group>
        </Sheet>
      )}
      <ProblemNotice failure={save.error} />
      {examples.length === 0 ? (
        <EmptyState title={t('rules.examples.none')}>{t('rules.examples.none.text')}</EmptyState>
      ) : (
        <Sheet>
          <ul className={styles.rows}>
            {examples.map((example, place) => (
              <ExampleLine
                key={`${example.ruleId}/${place}`}
                example={example}
                onEdit={draft.mayEdit ? () => setEdited({ place, example }) : undefined}
                onRemove={
                  draft.mayEdit ? () => save.mutate(examples.filter((_each, other) => other !== place)) : undefined
                }
              />
            ))}
          </ul>
        </Sheet>
      )}
    </Stack>
  );
}

interface LineProps {
  readonly example: RowExample;
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

function ExampleLine({ example, onEdit, onRemove }: LineProps) {
  const { t } = useTranslation();
  const facts = Object.entries(example.facts).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.state}>{t(example.fires ? 'rules.example.fires' : 'rules.example.firesNot')}</span>
        <strong>{example.ruleId}</strong>
        <bdi>{example.title}</bdi>
      </div>
      <Text size="sm" c="dimmed">
        {facts.join(' · ') || t('rules.example.defaults')}
      </Text>
      {onEdit && onRemove && (
        <Group gap="xs">
          <Button size="compact-xs" variant="default" onClick={onEdit}>
            {t('action.edit')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onRemove}>
            {t('rules.example.remove')}
          </Button>
        </Group>
      )}
    </li>
  );
}
