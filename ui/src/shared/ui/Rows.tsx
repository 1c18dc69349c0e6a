import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './Rows.module.css';

interface RowsProps {
  readonly children: ReactNode;
  /** Inside a sheet, which has a border of its own. */
  readonly plain?: boolean;
}

export function Rows({ children, plain = false }: RowsProps) {
  return (
    <ul className={styles.rows} data-plain={plain}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly children: ReactNode;
  /** State and time, beside the words; under them where there is no room. */
  readonly end?: ReactNode;
}

export function Row({ children, end }: RowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>{children}</div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </li>
  );
}

interface RowLinkProps {
  readonly to: string;
  readonly children: string;
  /** Of the words, where it is known. */
  readonly lang?: string;
}

/** What the row is about. */
export function RowLink({ to, children, lang }: RowLinkProps) {
  return (
    <span dir="auto" lang={lang}>
      <Link to={to} className={styles.name}>
        {children}
      </Link>
    </span>
  );
}
