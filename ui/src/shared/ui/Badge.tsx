import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export type Tone = 'quiet' | 'busy' | 'good' | 'warn' | 'bad';

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A word that stands out; its colour repeats what it says. */
export function Badge({ tone, children }: Props) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
