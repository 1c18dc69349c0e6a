import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { factsQuery } from '@/shared/api/queries';
import { byGroup } from '@/shared/facts/facts';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import type { Draft } from './draft';
import { FactField } from './FactField';
import { factPlace } from './factPlace';
import { FactProposals } from './FactProposals';
import styles from './FactQuestions.module.css';
import { refusalAt } from './refusal';

interface Props {
  readonly draft: Draft;
  /** The draft as it was when the typing last rested. */
  readonly rested: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly refusal: unknown;
}

/** What the rules need to know, asked in plain words. An unanswered question leaves its fact out. */
export function FactQuestions({ draft, rested, onChange, refusal }: Props) {
  const { t } = useTranslation();
  const dictionary = useQuery(factsQuery);
  const answer = (name: string, value: unknown) => {
    const { [name]: _before, ...others } = draft.facts ?? {};
    onChange({ ...draft, facts: value === undefined ? others : { ...others, [name]: value } });
  };
  return (
    <Sheet title={t('composer.facts')}>
      <p className={styles.about}>{t('composer.facts.help')}</p>
      <FactProposals draft={draft} rested={rested} onAnswer={answer} />
      <Loaded query={dictionary}>
        {(facts) =>
          byGroup(facts).map(({ group, facts: questions }, place) => {
            const answered = questions.filter((fact) => draft.facts?.[fact.name] !== undefined).length;
            return (
              <details key={group} className={styles.group} open={place === 0}>
                <summary>
                  {t(`facts.${group}`)}
                  <span className={styles.count}>
                    {t('composer.facts.answered', { answered, all: questions.length })}
                  </span>
                </summary>
                <div className={styles.questions}>
                  {questions.map((fact) => (
                    <div key={fact.name} id={factPlace(fact.name)}>
                      <FactField
                        fact={fact}
                        value={draft.facts?.[fact.name]}
                        onChange={(value) => answer(fact.name, value)}
                        error={refusalAt(refusal, `facts.${fact.name}`) ?? refusalAt(refusal, fact.name)}
                      />
                    </div>
                  ))}
                </div>
              </details>
            );
          })
        }
      </Loaded>
    </Sheet>
  );
}
