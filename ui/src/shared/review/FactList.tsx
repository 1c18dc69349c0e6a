import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { factsQuery } from '../api/queries';
import type { Schemas } from '../api/client';
import { factAnswer, inLanguage } from '../facts/facts';
import styles from './FactList.module.css';

interface Props {
  readonly facts: Schemas['Facts'];
  /** Whether they are to be read at once. */
  readonly open?: boolean;
}

/** What the author stated, as questions and answers. */
export function FactList({ facts, open = false }: Props) {
  const { t, i18n } = useTranslation();
  const dictionary = useQuery(factsQuery).data ?? [];
  const given = Object.entries(facts);
  return (
    <details className={styles.facts} open={open}>
      <summary>{t('item.facts')}</summary>
      {given.length === 0 && <p>{t('item.facts.none')}</p>}
      <dl>
        {given.map(([name, value]) => {
          const fact = dictionary.find((each) => each.name === name);
          return (
            <div key={name}>
              <dt>{fact ? inLanguage(fact.question, i18n.language) : name}</dt>
              <dd>{factAnswer(fact, value, i18n.language, { yes: t('fact.yes'), no: t('fact.no') })}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
