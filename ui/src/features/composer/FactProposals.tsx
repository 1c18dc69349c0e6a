import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factsQuery } from '@/shared/api/queries';
import { factAnswer, type FactDefinition, inLanguage } from '@/shared/facts/facts';
import { detectionsQuery } from './composerQueries';
import type { Draft } from './draft';
import styles from './FactProposals.module.css';
import { answered, type Answers, isAsked, keyOf, open, type Proposal, words } from './proposals';

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
  const [answers, setAnswers] = useState<Answers>(new Map());
  const asked = new Map(facts.map((fact) => [fact.name, fact]));
  const isList = (fact: string) => asked.get(fact)?.type === 'CHOICES';
  const opened = open(detections, draft, new Set(asked.keys()));
  const proposals = opened.filter((each) => isAsked(draft, each, answers, isList(each.fact)));
  const say = (proposal: Proposal, yes: boolean) => {
    const said = new Map(answers).set(keyOf(proposal), yes);
    const value = answered(draft.facts?.[proposal.fact], proposal, opened, said, isList(proposal.fact));
    setAnswers(said);
    if (value !== undefined) onAnswer(proposal.fact, value);
  };
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
          answer={answers.get(keyOf(proposal))}
          onAnswer={(yes) => say(proposal, yes)}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly proposal: Proposal;
  readonly fact: FactDefinition | undefined;
  /** What was said of it while others of the same fact are still open. */
  readonly answer: boolean | undefined;
  readonly onAnswer: (yes: boolean) => void;
}

function ProposalLine({ proposal, fact, answer, onAnswer }: LineProps) {
  const { t, i18n } = useTranslation();
  const proposed = factAnswer(fact, proposal.value, i18n.language, { yes: t('fact.yes'), no: t('fact.no') });
  const quoted = words(proposal)
    .map((each) => `“${each}”`)
    .join(', ');
  return (
    <li>
      <p className={styles.words}>
        {inLanguage(fact?.question, i18n.language)} <strong>{proposed}</strong>
        {quoted && <span className={styles.soft}> {t('proposals.because', { words: quoted })}</span>}
      </p>
      <Group gap={6} wrap="nowrap">
        <Button
          size="compact-sm"
          variant={answer === true ? 'filled' : 'default'}
          aria-pressed={answer === true}
          onClick={() => onAnswer(true)}
        >
          {t('proposals.yes')}
        </Button>
        <Button
          size="compact-sm"
          variant={answer === false ? 'filled' : 'subtle'}
          color="gray"
          aria-pressed={answer === false}
          onClick={() => onAnswer(false)}
        >
          {t('proposals.no')}
        </Button>
      </Group>
    </li>
  );
}
