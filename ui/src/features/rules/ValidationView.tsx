import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import { type RuleDraft, type TableProblem, validationQuery } from './drafts';
import styles from './Rules.module.css';

const signs = { ERROR: IconCircleX, WARNING: IconAlertTriangle, NOTE: IconInfoCircle };

interface Props {
  readonly draft: RuleDraft;
  readonly etag: string;
}

/** What is wrong with the draft, errors first; each says row, column and what to do. */
export function ValidationView({ draft, etag }: Props) {
  const { t } = useTranslation();
  const validation = useQuery(validationQuery(draft.id, etag));
  return (
    <Loaded query={validation}>
      {({ problems }) =>
        problems.length === 0 ? (
          <EmptyState title={t('rules.checks.none')}>{t('rules.checks.none.text')}</EmptyState>
        ) : (
          <Sheet>
            <ul className={styles.rows}>
              {problems.map((problem) => (
                <Problem key={problem.code + problem.message} problem={problem} />
              ))}
            </ul>
          </Sheet>
        )
      }
    </Loaded>
  );
}

function Problem({ problem }: { readonly problem: TableProblem }) {
  const { t } = useTranslation();
  const Sign = signs[problem.severity];
  return (
    <li className={styles.problem} data-severity={problem.severity}>
      <Sign size={18} aria-label={t(`rules.problem.${problem.severity}`)} />
      <span>{problem.message}</span>
    </li>
  );
}
