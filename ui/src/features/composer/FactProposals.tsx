import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factsQuery } from '@/shared/api/queries';
import { factAnswer, type FactDefinition, inLanguage } from '@/shared/facts/facts';
import { detectionsQuery } from './composerQueries';
import type { Draft } from './draft';
import styles from './FactProposals.module.css';
import { confirmed, keyOf, open, type Proposal, words } from './proposals';

interface Props {
  readonly draft: Draft;
  /** The draft as it was when the typing last rested. */
  readonly rested: Draft;
  readonly onAnswer: (fact: string, value: unknown) => void;
}

/** What the words speak for. The author says yes or no; nothing is taken for a fact before. */
export function FactProposals({ draft, rested, onAnswer }: Props) {
  const { t } = useTranslation();
  const facts = useQuery(factsQuery).data ?? [];
  const detections = useQuery(detectionsQuery(rested)).data ?? [];
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const asked = new Map(facts.map((fact) => [fact.name, fact]));
  const proposals = open(detections, draft, new Set(asked.keys())).filter((each) => !refused.has(keyOf(each)));
  const remarks = detections.flatMap((detection) => detection.remarks).filter((remark) => remark.kind === 'TOO_LATE');
  if (proposals.length === 0 && remarks.length === 0) return null;
  return (
    <ul className={styles.proposals} aria-label={t('proposals.title')}>
      {remarks.map((remark) => (
        <li key={remark.message}>{remark.message}</li>
      ))}
      {proposals.map((proposal) => (
        <ProposalLine
          key={keyOf(proposal)}
          proposal={proposal}
          fact={asked.get(proposal.fact)}
          onYes={(isList) => onAnswer(proposal.fact, confirmed(draft.facts?.[proposal.fact], proposal, isList))}
          onNo={() => setRefused(new Set([...refused, keyOf(proposal)]))}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly proposal: Proposal;
  readonly fact: FactDefinition | undefined;
  readonly onYes: (isList: boolean) => void;
  readonly onNo: () => void;
}

function ProposalLine({ proposal, fact, onYes, onNo }: LineProps) {
  const { t, i18n } = useTranslation();
  const answer = factAnswer(fact, proposal.value, i18n.language, { yes: t('fact.yes'), no: t('fact.no') });
  const quoted = words(proposal)
    .map((each) => `“${each}”`)
    .join(', ');
  return (
    <li>
      <p className={styles.words}>
        {inLanguage(fact?.question, i18n.language)} <strong>{answer}</strong>
        {quoted && <span className={styles.soft}> {t('proposals.because', { words: quoted })}</span>}
      </p>
      <Group gap={6} wrap="nowrap">
        <Button size="compact-sm" variant="default" onClick={() => onYes(fact?.type === 'CHOICES')}>
          {t('proposals.yes')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onNo}>
          {t('proposals.no')}
        </Button>
      </Group>
    </li>
  );
}
