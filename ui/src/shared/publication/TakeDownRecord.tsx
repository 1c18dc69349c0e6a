import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Moment } from '../ui/Moment';
import { TimeLeft } from '../ui/TimeLeft';
import styles from './TakeDownRecord.module.css';

/** Why a post went or is to go, who does it, and the proof that it is gone. */
export function TakeDownRecord({ takeDown }: { readonly takeDown: Schemas['TakeDown'] }) {
  const { t } = useTranslation();
  const { proof, owner } = takeDown;
  return (
    <div className={styles.takeDown}>
      <Text size="sm" dir="auto">
        {t('takeDown.reason', { name: takeDown.by.displayName, reason: takeDown.reason })}
      </Text>
      {!proof && owner && (
        <Text size="sm" fw={600}>
          {t('takeDown.owner', { name: owner.displayName })} {takeDown.dueAt && <TimeLeft until={takeDown.dueAt} />}
        </Text>
      )}
      {proof && (
        <Text size="sm" c="dimmed">
          {proof.kind === 'SEEN' && proof.by
            ? t('takeDown.proof.SEEN', { name: proof.by.displayName, words: proof.words })
            : proof.kind === 'ABSENT' && proof.by
              ? t('takeDown.proof.seenAbsent', { name: proof.by.displayName, words: proof.words })
              : t(`takeDown.proof.${proof.kind === 'SEEN' ? 'NOT_ASKED' : proof.kind}`)}{' '}
          <Moment at={proof.at} />
        </Text>
      )}
      {proof?.kind === 'NOT_ASKED' && proof.words && (
        <Text size="sm" c="dimmed">
          {proof.words}
        </Text>
      )}
    </div>
  );
}
