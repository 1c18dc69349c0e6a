import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { useMe } from '@/shared/api/queries';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Moment } from '@/shared/ui/Moment';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import styles from './Compliance.module.css';

type Override = Schemas['Override'];
type Step = 'confirm' | 'refuse' | 'revoke';

/** Rules set aside for this item: asked by one, decided by another, ended by itself. Nothing when there is none. */
export function Overrides({ itemId }: { readonly itemId: string }) {
  const overrides = useQuery({
    queryKey: ['overrides', itemId],
    queryFn: () => bodyOf(api.GET('/api/overrides', { params: { query: { scope: 'ITEM', scopeId: itemId } } })),
  }).data?.items;
  if (overrides === undefined || overrides.length === 0) return null;
  return (
    <ul className={styles.overrides}>
      {overrides.map((override) => (
        <OverrideLine key={override.id} override={override} />
      ))}
    </ul>
  );
}

function OverrideLine({ override }: { readonly override: Override }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Exclude<Step, 'confirm'> | null>(null);
  const answer = useMutation({
    mutationFn: ({ step, comment }: { step: Step; comment?: string }) => send(override.id, step, comment),
    onSuccess: () => {
      setAsked(null);
      void queries.invalidateQueries({ queryKey: ['overrides'] });
      return queries.invalidateQueries({ queryKey: ['submission'] });
    },
  });
  const mayDecide =
    override.state === 'ASKED' &&
    override.askedBy.id !== me?.id &&
    (me?.groups.some((group) => /^(legal|compliance)\//.test(group)) ?? false);
  const mayRevoke = override.inForce && (override.askedBy.id === me?.id || mayDecideLater(me));
  return (
    <li>
      <p className={styles.message}>
        <strong>{override.rule}</strong> · {t(`override.state.${override.state}`)} · {t('override.ends')}{' '}
        <Moment at={override.until} />
      </p>
      <Text size="sm" dir="auto">
        {override.reason} – {override.askedBy.displayName}
      </Text>
      {override.decidedBy && (
        <Text size="xs" c="dimmed">
          {override.decidedBy.displayName}: {override.answer}
        </Text>
      )}
      <Group gap="xs" mt={4}>
        {mayDecide && (
          <>
            <Button size="compact-sm" loading={answer.isPending} onClick={() => answer.mutate({ step: 'confirm' })}>
              {t('override.confirm')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsked('refuse')}>
              {t('override.refuse')}
            </Button>
          </>
        )}
        {mayRevoke && (
          <Button size="compact-sm" variant="default" onClick={() => setAsked('revoke')}>
            {t('override.revoke')}
          </Button>
        )}
      </Group>
      {asked === null && <ProblemNotice failure={answer.error} />}
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t(`override.${asked ?? 'refuse'}`)}
        confirm={t(`override.${asked ?? 'refuse'}`)}
        reason={t('item.reason')}
        busy={answer.isPending}
        failure={answer.error}
        onConfirm={(comment) => asked && answer.mutate({ step: asked, comment })}
      />
    </li>
  );
}

function mayDecideLater(me: Schemas['Me'] | null | undefined): boolean {
  return me?.groups.some((group) => /^(legal|compliance|compliance-admin)\//.test(group)) ?? false;
}

function send(overrideId: string, step: Step, comment: string | undefined): Promise<Override> {
  const options = { params: { path: { overrideId } }, body: comment === undefined ? {} : { comment } };
  switch (step) {
    case 'confirm':
      return bodyOf(api.POST('/api/overrides/{overrideId}/confirm', options));
    case 'refuse':
      return bodyOf(api.POST('/api/overrides/{overrideId}/refuse', options));
    case 'revoke':
      return bodyOf(api.POST('/api/overrides/{overrideId}/revoke', options));
  }
}
