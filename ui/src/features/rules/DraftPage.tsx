import { Tabs } from '@mantine/core';
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
import styles from './Rules.module.css';
import { DraftState } from './OpenDrafts';
import { SimulationView } from './SimulationView';
import { usePackTitle } from './packTitle';
import { useTableSaving } from './useTableSaving';
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
  const packTitle = usePackTitle();
  const saving = useTableSaving(draft.id, etag);
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((each) => each === search.get('tab')) ?? (draft.mayEdit ? 'table' : 'difference');
  const changed = useQuery(differenceQuery(draft.id, draft.hash)).data?.rows.length;
  const problems = useQuery({ ...validationQuery(draft.id, etag), enabled: isOpen(draft) }).data?.problems.length;
  const shown = tabs.filter((each) => each !== 'checks' || isOpen(draft));
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
        title={packTitle({ key: draft.pack, title: draft.title })}
        above={
          <>
            <Link to="/rules">{t('nav.rules')}</Link> / <Link to={`/rules/${draft.pack}`}>{t('rules.live.page')}</Link>
          </>
        }
        below={
          <>
            <DraftState draft={draft} /> · {t('rules.draft.base', { version: draft.base })} ·{' '}
            {t('rules.draft.by', { names: names(draft.editors) })}
            {draft.state === 'RELEASED' && draft.decided && (
              <> · {t('rules.releasedBy', { name: draft.decided.by.displayName })}</>
            )}
          </>
        }
        action={<DraftActions draft={draft} etag={etag} />}
      />
      {draft.reason && (
        <Note
          title={t('rules.draft.returned', { name: draft.decided?.by.displayName ?? '' })}
          said={draft.reason}
          loud
        />
      )}
      {draft.comment && <Note title={t('rules.draft.comment')} said={draft.comment} />}
      <Tabs value={tab} onChange={(next) => setSearch({ tab: next ?? 'table' })} keepMounted={false}>
        <Tabs.List mb="md">
          {shown.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {titles[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="table">
          <DraftTable draft={draft} saving={saving} />
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

/** A decided draft is not held against the rules of today any more. */
function isOpen({ state }: RuleDraft): boolean {
  return state !== 'RELEASED' && state !== 'DISCARDED';
}

interface NoteProps {
  readonly title: string;
  readonly said: string;
  readonly loud?: boolean;
}

/** What one person told the other about the draft. */
function Note({ title, said, loud = false }: NoteProps) {
  return (
    <blockquote className={styles.note} data-loud={loud}>
      <strong>{title}</strong>
      <p dir="auto">{said}</p>
    </blockquote>
  );
}
