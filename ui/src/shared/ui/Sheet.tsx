import type { ReactNode } from 'react';
import styles from './Sheet.module.css';

interface Props {
  readonly title?: ReactNode;
  readonly side?: ReactNode;
  readonly children: ReactNode;
  readonly label?: string;
}

/** A sheet of paper on the ground: one subject, its heading, and what belongs to it. */
export function Sheet({ title, side, children, label }: Props) {
  return (
    <section className={styles.sheet} aria-label={label}>
      {title !== undefined && (
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {side}
        </div>
      )}
      {children}
    </section>
  );
}
