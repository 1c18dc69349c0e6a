import { Alert, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { useNames } from '@/shared/ui/PersonName';
import { DifferenceView } from './DifferenceView';
import { DraftActions } from './DraftActions';
import { DraftTable } from './DraftTable';
import { differenceQuery, draftQuery, type RuleDraft, validationQuery } from './drafts';
import { Examples } from './Examples';
import { DraftState } from './OpenDrafts';
import { SimulationView } from './SimulationView';
import { ValidationView } from './ValidationView';

const tabs = ['table', 'difference', 'checks', 'examples', 'simulation'] as const;

/** A change of rules on its way: edit, see what changed, mend what is wrong, try it on the past, have a second person release it. */
export function DraftPage() {
  const id = useParams()['draftId'] ?? '';
  const draft = useQuery(draftQuery(id));
  return <Loaded query={draft}>{({ body, etag }) => <Draft draft={body} etag={etag} />}</Loaded>;
}

interface Props {
  readonly draft: RuleDraft;
  readonly etag: string;
}

function Draft({ draft, etag }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((each) => each === search.get('tab')) ?? (draft.mayDecide ? 'difference' : 'table');
  const changed = useQuery(differenceQuery(draft.id, draft.hash)).data?.rows.length;
  const problems = useQuery(validationQuery(draft.id, etag)).data?.problems.length;
  const titles = {
    table: t('rules.table'),
    difference: changed === undefined ? t('rules.difference') : `${t('rules.difference')} (${changed})`,
    checks: problems === undefined ? t('rules.checks') : `${t('rules.checks')} (${problems})`,
    examples: `${t('rules.examples')} (${draft.examples?.length ?? 0})`,
    simulation: t('rules.simulation'),
  };
  return (
    <>
      <PageHeader
        title={draft.title}
        above={
          <>
            <Link to="/rules">{t('nav.rules')}</Link> / <Link to={`/rules/${draft.pack}`}>{draft.pack}</Link>
          </>
        }
        below={
          <>
            <DraftState draft={draft} /> · {t('rules.draft.base', { version: draft.base })} ·{' '}
            {t('rules.draft.by', { names: names(draft.editors) })}
          </>
        }
        action={<DraftActions draft={draft} etag={etag} />}
      />
      {draft.reason && (
        <Alert mb="md" color="yellow" title={t('rules.draft.returned', { name: draft.decided?.by.displayName ?? '' })}>
          {draft.reason}
        </Alert>
      )}
      {draft.comment && (
        <Alert mb="md" color="gray" title={t('rules.draft.comment')}>
          {draft.comment}
        </Alert>
      )}
      <Tabs value={tab} onChange={(next) => setSearch({ tab: next ?? 'table' })} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {titles[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="table">
          <DraftTable draft={draft} etag={etag} />
        </Tabs.Panel>
        <Tabs.Panel value="difference">
          <DifferenceView draft={draft} />
        </Tabs.Panel>
        <Tabs.Panel value="checks">
          <ValidationView draft={draft} etag={etag} />
        </Tabs.Panel>
        <Tabs.Panel value="examples">
          <Examples draft={draft} etag={etag} />
        </Tabs.Panel>
        <Tabs.Panel value="simulation">
          <SimulationView draft={draft} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
