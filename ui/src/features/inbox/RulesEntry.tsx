import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { Loaded } from '@/shared/ui/Loaded';
import { useNames } from '@/shared/ui/PersonName';
import styles from './RulesEntry.module.css';

const at = (draftId: string) => ({ params: { path: { draftId } } });

/** What a second person reads of a changed table, in one answer. */
const handedOverQuery = (draftId: string) => ({
  queryKey: ['rules', 'drafts', draftId, 'handed-over'],
  queryFn: async () => {
    const [draft, difference, simulations] = await Promise.all([
      bodyOf(api.GET('/api/compliance/drafts/{draftId}', at(draftId))),
      bodyOf(api.GET('/api/compliance/drafts/{draftId}/difference', at(draftId))),
      bodyOf(api.GET('/api/compliance/drafts/{draftId}/simulations', at(draftId))),
    ]);
    const tried = simulations.find((each) => each.state === 'FINISHED' && each.hash === draft.hash);
    return { draft, rows: difference.rows, tried };
  },
});

/** Rules that wait for a second person: why, which rows, what they would have done; the decision is made on their page. */
export function RulesEntry({ draftId }: { readonly draftId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const handedOver = useQuery(handedOverQuery(draftId));
  return (
    <Loaded query={handedOver}>
      {({ draft, rows, tried }) => (
        <Stack gap="md" align="flex-start">
          {draft.comment && (
            <blockquote className={styles.comment} dir="auto">
              {draft.comment}
            </blockquote>
          )}
          <ul className={styles.rows}>
            {rows.map((row) => (
              <li key={`${row.ruleId}/${row.rowBefore ?? 0}/${row.rowAfter ?? 0}`}>
                <strong>{row.ruleId}</strong> <span>{t(`rules.row.${row.kind}`)}</span>
              </li>
            ))}
          </ul>
          <Text size="sm">{tried ? <Tried counts={tried.counts} /> : t('inbox.rules.untried')}</Text>
          <Text size="sm" c="dimmed">
            {t('inbox.rules.editors', { names: names(draft.editors) })}
          </Text>
          <Button component={Link} to={`/rules/drafts/${draftId}`}>
            {t('inbox.rules.open')}
          </Button>
        </Stack>
      )}
    </Loaded>
  );
}

function Tried({ counts }: { readonly counts: Schemas['Simulation']['counts'] }) {
  const { t } = useTranslation();
  return (
    <>
      {t('inbox.rules.tried', {
        count: counts.done,
        stopped: counts.newlyStopped,
        passing: counts.newlyPassing,
        approvers: counts.approversChanged,
      })}
    </>
  );
}
