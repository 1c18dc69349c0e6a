import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { factsQuery } from '@/shared/api/queries';
import { JudgementView } from '@/shared/compliance/JudgementView';
import { Sheet } from '@/shared/ui/Sheet';
import { routeQuery } from './composerQueries';
import type { Draft } from './draft';
import { goToFact } from './factPlace';
import { withInsertion } from './insertion';

interface Props {
  readonly draft: Draft;
  /** The draft as it is asked about, a moment behind. */
  readonly asked: Draft;
  readonly itemId: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** What the rules would ask for, while it is being written; a wording is put in with one click. */
export function RulesPanel({ draft, asked, itemId, onChange }: Props) {
  const { t } = useTranslation();
  const asks = new Set(useQuery(factsQuery).data?.map((fact) => fact.name));
  const compliance = useQuery(routeQuery(asked, itemId)).data?.compliance;
  if (compliance === undefined || compliance.markets.length === 0) return null;
  return (
    <Sheet title={t('judgement.title')} side={<Text size="sm">{t(`outcome.${compliance.outcome}`)}</Text>}>
      <JudgementView
        judgement={compliance}
        onInsert={(market, wording) => onChange(withInsertion(draft, market, wording))}
        mayAnswer={(fact) => asks.has(fact)}
        onAnswer={goToFact}
      />
    </Sheet>
  );
}
