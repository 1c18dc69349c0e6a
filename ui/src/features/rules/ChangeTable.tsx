import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, bodyOf, newKey } from '@/shared/api/client';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { type Pack, ruleKeys } from './packs';

/** Begins a draft of the table and goes there. What counts stays as it is until a second person releases the draft. */
export function ChangeTable({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/compliance/packs/{key}/drafts', {
          params: { path: { key: pack.key }, header: { 'Idempotency-Key': newKey() } },
          body: {},
        }),
      ),
    onSuccess: (draft) => {
      void queries.invalidateQueries({ queryKey: ruleKeys.drafts });
      void navigate(`/rules/drafts/${draft.id}`);
    },
  });
  return (
    <div>
      <Button loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('rules.change')}
      </Button>
      <ProblemNotice failure={begin.error} />
    </div>
  );
}
