import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle, IconQuestionMark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { inLanguage } from '../facts/facts';
import styles from './Judgement.module.css';

export type MarketJudgement = Schemas['MarketJudgement'];
export type RuleFinding = MarketJudgement['findings'][number];
export type RuleWording = RuleFinding['wordings'][number];

interface Props {
  readonly judgement: Schemas['Judgement'];
  /** Puts the wording into the texts of the market; without it the wording is only shown. */
  readonly onInsert?: ((market: string, wording: RuleWording) => void) | undefined;
  readonly onOverride?: ((finding: RuleFinding) => void) | undefined;
  /** Whether the reader is asked for the fact on this page. */
  readonly mayAnswer?: (fact: string) => boolean;
  /** Leads to the question about the fact. */
  readonly onAnswer?: (fact: string) => void;
}

/** What the rules ask for, market by market: why, by which source, and what would satisfy it. */
export function JudgementView({ judgement, ...actions }: Props) {
  const { t } = useTranslation();
  const quiet = judgement.markets.every(
    (market) => market.findings.length + market.unknown.length + market.warnings.length === 0,
  );
  return (
    <div className={styles.judgement}>
      {quiet && (
        <Text size="sm" c="dimmed">
          {t('judgement.quiet')}
        </Text>
      )}
      {judgement.markets.map((market) => (
        <Market key={market.market} market={market} {...actions} />
      ))}
      {judgement.rulePackVersion && (
        <Text size="xs" c="dimmed">
          {t('judgement.version', { version: judgement.rulePackVersion })}
        </Text>
      )}
    </div>
  );
}

interface MarketProps extends Omit<Props, 'judgement'> {
  readonly market: MarketJudgement;
}

function Market({ market, onInsert, onOverride, mayAnswer, onAnswer }: MarketProps) {
  const { t, i18n } = useTranslation();
  const open = [...market.findings].sort((one, other) => weight(other) - weight(one));
  if (open.length + market.unknown.length + market.warnings.length + market.overridden.length === 0) return null;
  return (
    <section aria-label={market.market}>
      <h3 className={styles.market}>
        {market.market} · {t(`outcome.${market.outcome}`)}
        {market.takenOut && <span className={styles.out}>{t('judgement.takenOut')}</span>}
      </h3>
      <ul className={styles.findings}>
        {open.map((finding) => (
          <Finding
            key={finding.ruleId}
            finding={finding}
            onInsert={onInsert && ((wording) => onInsert(market.market, wording))}
            onOverride={onOverride}
          />
        ))}
        {market.unknown.map((unknown) => (
          <li key={unknown.fact} data-weight="ask">
            <IconQuestionMark size={17} aria-label={t('judgement.unknown')} />
            <div>
              <p>{inLanguage(unknown.question, i18n.language) || unknown.fact}</p>
              <p className={styles.soft}>
                {unknown.rules.length === 0
                  ? t('judgement.asked.alone', { role: unknown.askTitle })
                  : t('judgement.asked', { role: unknown.askTitle, rules: unknown.rules.join(', ') })}
              </p>
              {onAnswer && mayAnswer?.(unknown.fact) && (
                <Button size="compact-xs" variant="default" mt={4} onClick={() => onAnswer(unknown.fact)}>
                  {t('composer.answer')}
                </Button>
              )}
            </div>
          </li>
        ))}
        {market.warnings.map((finding) => (
          <Finding key={`warning ${finding.ruleId}`} finding={finding} warning onInsert={undefined} />
        ))}
        {market.overridden.map((finding) => (
          <li key={`overridden ${finding.ruleId}`} data-weight="done">
            <IconInfoCircle size={17} aria-hidden="true" />
            <p className={styles.soft}>{t('judgement.overridden', { rule: finding.ruleId })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Bans first, then what is missing, then what is satisfied already. */
function weight(finding: RuleFinding): number {
  return finding.effect === 'BAN' ? 10 : finding.satisfied ? 0 : finding.severity;
}

interface FindingProps {
  readonly finding: RuleFinding;
  readonly warning?: boolean;
  readonly onInsert: ((wording: RuleWording) => void) | undefined;
  readonly onOverride?: ((finding: RuleFinding) => void) | undefined;
}

function Finding({ finding, warning = false, onInsert, onOverride }: FindingProps) {
  const { t } = useTranslation();
  const banned = finding.effect === 'BAN' && !warning;
  const done = finding.satisfied && !banned;
  const [Sign, name] = banned
    ? ([IconCircleX, 'judgement.banned'] as const)
    : done
      ? ([IconCircleCheck, 'judgement.satisfied'] as const)
      : ([IconAlertTriangle, warning ? 'judgement.warning' : 'judgement.missing'] as const);
  const texts = finding.wordings.filter((wording) => finding.missing.includes(wording.code));
  const roles = finding.roles.map((role) => role.title);
  return (
    <li data-weight={banned ? 'bad' : done ? 'done' : 'warn'}>
      <Sign size={17} aria-label={t(name)} />
      <div>
        <p>{finding.requirement}</p>
        <p className={styles.soft}>
          {finding.ruleId} · {finding.source}
          {roles.length > 0 && <> · {t('judgement.signs', { roles: roles.join(', ') })}</>}
        </p>
        {!banned &&
          texts.map((wording) => (
            <Group key={wording.code + wording.wording} gap={8} wrap="nowrap" align="flex-start" mt={4}>
              <q className={styles.wording} lang={wording.language}>
                {wording.wording}
              </q>
              {onInsert && (
                <Button size="compact-xs" variant="default" onClick={() => onInsert(wording)}>
                  {t('judgement.insert')}
                </Button>
              )}
            </Group>
          ))}
        {onOverride && !warning && !finding.satisfied && finding.severity < 4 && (
          <Button size="compact-xs" variant="subtle" color="gray" mt={4} onClick={() => onOverride(finding)}>
            {t('override.ask')}
          </Button>
        )}
      </div>
    </li>
  );
}
