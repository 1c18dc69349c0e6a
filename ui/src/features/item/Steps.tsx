import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { durationBetween } from '@/shared/time/timeLeft';
import { useTimes } from '@/shared/time/useTimes';
import styles from './Steps.module.css';

/** The path taken, in words: what was done when, and how long it took. */
export function Steps({ steps }: { readonly steps: readonly Schemas['ProcessStep'][] }) {
  const { t } = useTranslation();
  const times = useTimes();
  if (steps.length === 0) return null;
  return (
    <details className={styles.steps}>
      <summary>{t('steps.title', { count: steps.length })}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step.element + step.began} data-now={!step.ended}>
            <span>{step.name}</span>
            <time dateTime={step.began}>{times.dayAndClock(step.began)}</time>
            <span>{step.ended ? durationBetween(step.began, step.ended, times.locale) : t('item.process.active')}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
