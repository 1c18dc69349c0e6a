import { type ReactNode, useId } from 'react';
import styles from './Sheet.module.css';

interface Props {
  readonly title?: ReactNode;
  readonly side?: ReactNode;
  readonly children: ReactNode;
  readonly label?: string;
}

/** A sheet of paper on the ground: one subject, its heading, and what belongs to it. */
export function Sheet({ title, side, children, label }: Props) {
  const id = useId();
  return (
    <section
      className={styles.sheet}
      aria-label={label}
      aria-labelledby={label === undefined && title !== undefined ? id : undefined}
    >
      {title !== undefined && (
        <div className={styles.head}>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          {side}
        </div>
      )}
      {children}
    </section>
  );
}
