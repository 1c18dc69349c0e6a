import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { asProblem, NO_ANSWER } from '@/shared/api/problem';
import { shortHash } from '@/shared/review/decisionRules';
import type { Hindrance } from './bulk';
import styles from './Bulk.module.css';
import type { Progress } from './useBulkSigning';

export type BulkState =
  | Progress
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'unknown'; readonly failure: string }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance };

interface Props {
  readonly entry: Schemas['InboxEntry'];
  readonly submission: Schemas['Submission'] | undefined;
  readonly state: BulkState;
  readonly onLeave: () => void;
}

/** What is signed: its name, version and hash; or why it is not. */
export function BulkLine({ entry, submission, state, onLeave }: Props) {
  const { t } = useTranslation();
  const problem = useProblem(state);
  return (
    <li className={styles.line} data-state={state.kind}>
      <Sign state={state} />
      <div className={styles.words}>
        <span className={styles.name} dir="auto">
          {entry.title}
        </span>
        {submission && (
          <span className={styles.about} title={submission.hash}>
            {t('decision.sign', { version: submission.version, hash: shortHash(submission.hash) })}
          </span>
        )}
        {problem !== undefined && <span className={styles.problem}>{problem}</span>}
        {state.kind === 'hindered' && (
          <Link to={`/inbox/${entry.taskId}`} onClick={onLeave}>
            {t('bulk.look')}
          </Link>
        )}
        {state.kind === 'signed' && <span className={styles.about}>{t('bulk.signed')}</span>}
      </div>
    </li>
  );
}

function useProblem(state: BulkState): string | undefined {
  const { t } = useTranslation();
  if (state.kind === 'hindered') return t(`bulk.not.${state.hindrance}`);
  if (state.kind === 'unknown') return state.failure;
  if (state.kind !== 'failed') return undefined;
  const { problem } = asProblem(state.failure);
  return problem.code === NO_ANSWER ? t('problem.NO_ANSWER') : (problem.detail ?? problem.title);
}

function Sign({ state }: { readonly state: BulkState }) {
  switch (state.kind) {
    case 'signed':
      return <IconCircleCheck size={20} className={styles.good} aria-hidden="true" />;
    case 'failed':
    case 'unknown':
      return <IconCircleX size={20} className={styles.bad} aria-hidden="true" />;
    case 'hindered':
      return <IconAlertTriangle size={20} className={styles.warn} aria-hidden="true" />;
    case 'loading':
    case 'sending':
      return <Loader size={18} aria-hidden="true" />;
    default:
      return <IconSignature size={20} className={styles.soft} aria-hidden="true" />;
  }
}
