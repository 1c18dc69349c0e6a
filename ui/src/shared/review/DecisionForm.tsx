import { Button, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconPencilCheck, IconSignature, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { asProblem } from '../api/problem';
import { useGroupName } from '../api/queries';
import { useKept } from '../kept';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './DecisionForm.module.css';
import { hindranceOf, shortHash } from './decisionRules';
import { NewerVersion } from './NewerVersion';
import { useChangesAsked } from './useChangesAsked';
import { useDecision } from './useDecision';

interface Props {
  readonly item: string;
  readonly review: Schemas['Review'];
  readonly version: number;
  readonly hash: string;
  /** Variants that were not on the screen yet. */
  readonly unseen: readonly string[];
  readonly onDecided?: () => void;
}

/** Where a person signs: what, in whose name, with which words. */
export function DecisionForm({ item, review, version, hash, unseen, onDecided }: Props) {
  const { t } = useTranslation();
  const groupName = useGroupName();
  const [comment, setComment, forgetComment] = useKept(`decision:${review.id}`);
  const [tried, setTried] = useState<Schemas['DecisionKind']>();
  const decision = useDecision(() => {
    forgetComment();
    onDecided?.();
  });

  const { own, unmet } = useChangesAsked(item, version, review);
  const draft = { comment, unseen: unseen.length, remarks: own, unmet: unmet.length };
  const send = (kind: Schemas['DecisionKind']) => {
    setTried(kind);
    if (hindranceOf({ ...draft, kind }) !== undefined) return;
    decision.mutate({ review: review.id, decision: kind, comment: comment.trim(), hash });
  };
  const hindrance = tried && hindranceOf({ ...draft, kind: tried });
  const busy = (kind: Schemas['DecisionKind']) => decision.isPending && decision.variables.decision === kind;

  return (
    <Stack gap="sm" className={styles.form} component="section" aria-label={t('decision.title')}>
      <Text size="sm">
        {t('decision.as', { group: groupName(review.group) })}
        {review.because.length > 0 && (
          <span className={styles.soft}> {t('decision.because', { why: review.because.join('; ') })}</span>
        )}
      </Text>
      <Textarea
        label={t('decision.comment')}
        description={t('decision.comment.help')}
        autosize
        minRows={2}
        maxLength={4000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        error={hindrance === 'comment' ? t('decision.comment.missing') : undefined}
      />
      {unseen.length > 0 && (
        <Text size="sm" className={hindrance === 'unseen' ? styles.stop : styles.soft} role="status">
          {t('decision.unseen', { variants: unseen.join(', '), count: unseen.length })}
        </Text>
      )}
      {unmet.length > 0 && (
        <Text size="sm" className={hindrance === 'unmet' ? styles.stop : styles.soft} role="status">
          {t('decision.changes.open', { numbers: unmet.join(', ') })}
        </Text>
      )}
      {(own > 0 || hindrance === 'remarks') && (
        <Text size="sm" className={hindrance === 'remarks' ? styles.stop : styles.soft} role="status">
          {own > 0 ? t('decision.withChanges', { count: own }) : t('decision.remarks.missing')}
        </Text>
      )}
      <Problem failure={decision.error} />
      <div className={styles.buttons}>
        <div className={styles.sign}>
          <Button
            leftSection={<IconSignature size={20} />}
            size="md"
            loading={busy('APPROVE')}
            disabled={decision.isPending}
            onClick={() => send('APPROVE')}
          >
            {t('decision.APPROVE')}
          </Button>
          <Text size="xs" className={styles.hash} title={hash}>
            {t('decision.sign', { version, hash: shortHash(hash) })}
          </Text>
        </div>
        <Button
          variant="light"
          leftSection={<IconPencilCheck size={18} />}
          loading={busy('APPROVE_WITH_CHANGES')}
          disabled={decision.isPending}
          onClick={() => send('APPROVE_WITH_CHANGES')}
        >
          {t('decision.APPROVE_WITH_CHANGES')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} />}
          loading={busy('RETURN')}
          disabled={decision.isPending}
          onClick={() => send('RETURN')}
        >
          {t('decision.RETURN')}
        </Button>
        <Button
          variant="subtle"
          color="red.8"
          className={styles.reject}
          leftSection={<IconX size={18} />}
          loading={busy('REJECT')}
          disabled={decision.isPending}
          onClick={() => send('REJECT')}
        >
          {t('decision.REJECT')}
        </Button>
      </div>
    </Stack>
  );
}

/** A newer version is shown with what changed, so that the person need not search for it. */
function Problem({ failure }: { readonly failure: unknown }) {
  if (failure === null) return null;
  const problem = asProblem(failure).problem as Schemas['VersionConflict'];
  return (
    <>
      <ProblemNotice failure={failure} />
      {problem.difference !== undefined && <NewerVersion conflict={problem} />}
    </>
  );
}
