import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client';
import { useMe } from '../api/queries';
import { useTimes } from '../time/useTimes';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { overridesKey } from './overrideQueries';
import { mayDecide, mayRevoke, type Override } from './overrides';

type Step = 'confirm' | 'refuse' | 'revoke';

/** What the reader may do with it, each asked once more; a reason where one is kept. */
export function OverrideActions({ override }: { readonly override: Override }) {
  const { t } = useTranslation();
  const times = useTimes();
  const me = useMe();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Step>();
  const answer = useMutation({
    mutationFn: ({ step, comment }: { step: Step; comment: string }) => send(override.id, step, comment),
    onSuccess: () => setAsked(undefined),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: overridesKey }),
        queries.invalidateQueries({ queryKey: ['submission'] }),
      ]),
  });
  const steps: readonly Step[] = [
    ...(mayDecide(me, override) ? (['confirm', 'refuse'] as const) : []),
    ...(mayRevoke(me, override) ? (['revoke'] as const) : []),
  ];
  if (steps.length === 0) return null;
  return (
    <Group gap="xs" mt={4}>
      {steps.map((step) => (
        <Button
          key={step}
          size="compact-sm"
          variant={step === 'confirm' ? 'filled' : 'default'}
          onClick={() => {
            answer.reset();
            setAsked(step);
          }}
        >
          {t(`override.${step}`)}
        </Button>
      ))}
      {asked !== undefined && (
        <ConfirmDialog
          opened
          onClose={() => setAsked(undefined)}
          title={t(`override.${asked}.title`, { rule: override.rule })}
          confirm={t(`override.${asked}`)}
          reason={asked === 'confirm' ? undefined : t('item.reason')}
          busy={answer.isPending}
          failure={answer.error}
          onConfirm={(comment) => answer.mutate({ step: asked, comment })}
        >
          {t(`override.${asked}.text`, { until: times.dayAndClock(override.until) })}
        </ConfirmDialog>
      )}
    </Group>
  );
}

function send(overrideId: string, step: Step, comment: string): Promise<Override> {
  const options = { params: { path: { overrideId } }, body: comment === '' ? {} : { comment } };
  switch (step) {
    case 'confirm':
      return bodyOf(api.POST('/api/overrides/{overrideId}/confirm', options));
    case 'refuse':
      return bodyOf(api.POST('/api/overrides/{overrideId}/refuse', options));
    case 'revoke':
      return bodyOf(api.POST('/api/overrides/{overrideId}/revoke', options));
  }
}
