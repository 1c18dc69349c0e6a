import { UnstyledButton } from '@mantine/core';
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './Fold.module.css';

interface Props {
  /** Whether the network folds it; a number is the height in pixels above which it does. */
  readonly when: boolean | number;
  /** What is left to see: lines, or pixels. */
  readonly lines?: number;
  readonly height?: number;
  /** The network's own word on the button. */
  readonly more: string;
  readonly children: ReactNode;
}

/** Long texts are cut where the network cuts them, and open as there. */
export function Fold({ when, lines, height, more, children }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const [tall, setTall] = useState(false);
  const [opened, setOpened] = useState(false);
  useLayoutEffect(() => {
    if (typeof when === 'number') setTall((body.current?.scrollHeight ?? 0) > when);
  }, [when, children]);
  const folded = !opened && (typeof when === 'number' ? tall : when);
  const cut: CSSProperties =
    lines === undefined ? { maxHeight: height, overflow: 'hidden' } : { WebkitLineClamp: lines };
  return (
    <>
      <div
        ref={body}
        className={folded && lines !== undefined ? styles.lines : undefined}
        style={folded ? cut : undefined}
        data-folded={folded}
      >
        {children}
      </div>
      {folded && (
        <UnstyledButton component="button" type="button" className={styles.more} onClick={() => setOpened(true)}>
          {more}
        </UnstyledButton>
      )}
    </>
  );
}
