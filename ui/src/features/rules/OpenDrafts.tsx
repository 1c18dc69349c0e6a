import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '@/shared/ui/PersonName';
import { Moment } from '@/shared/ui/Moment';
import { Sheet } from '@/shared/ui/Sheet';
import { usePackTitle } from './packTitle';
import { openDraftsQuery, type RuleDraft } from './drafts';
import styles from './Rules.module.css';

/** What is being changed now, and what waits for a second person. Nothing when there is none. */
export function OpenDrafts({ pack }: { readonly pack?: string }) {
  const { t } = useTranslation();
  const drafts = (useQuery(openDraftsQuery).data ?? []).filter((draft) => pack === undefined || draft.pack === pack);
  if (drafts.length === 0) return null;
  return (
    <Sheet title={t('rules.drafts')}>
      <ul className={styles.rows}>
        {drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </Sheet>
  );
}

function DraftLine({ draft }: { readonly draft: RuleDraft }) {
  const { t } = useTranslation();
  const names = useNames();
  const title = usePackTitle();
  return (
    <li>
      <div className={styles.head}>
        <Link to={`/rules/drafts/${draft.id}`}>{title({ key: draft.pack, title: draft.title })}</Link>
        <DraftState draft={draft} />
      </div>
      <span className={styles.soft}>
        {t('rules.draft.by', { names: names(draft.editors) })} · <Moment at={draft.changed.at} />
      </span>
    </li>
  );
}

export function DraftState({ draft }: { readonly draft: Pick<RuleDraft, 'state'> }) {
  const { t } = useTranslation();
  return <span className={styles.state}>{t(`rules.draft.${draft.state}`)}</span>;
}
