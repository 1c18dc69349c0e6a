import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Mark } from './Mark';
import styles from './EmptyState.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
  /** Nothing else is on the page, so that its title is the page's. */
  readonly alone?: boolean;
}

/** Says what a page is for and what to do first. */
export function EmptyState({ title, children, action, alone = false }: Props) {
  return (
    <Stack align="center" gap="sm" className={styles.empty}>
      <span className={styles.mark}>
        <Mark size={40} />
      </span>
      <Title order={alone ? 1 : 2} size="h2" ta="center">
        {title}
      </Title>
      {children !== undefined && (
        <Text c="dimmed" ta="center" maw="46ch">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}
