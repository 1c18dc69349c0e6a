import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import styles from './PageHeader.module.css';

interface Props {
  readonly title: string;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** The one primary action of the page stands here, always. */
  readonly action?: ReactNode;
}

/** Longer than this a title would fill the screen of a phone. */
const LONG = 90;

export function PageHeader({ title, above, below, action }: Props) {
  usePageTitle(title);
  return (
    <Group justify="space-between" align="flex-start" gap="md" className={styles.header} component="header">
      <div className={styles.words}>
        {above !== undefined && (
          <Text size="sm" c="dimmed" mb={4} component="div">
            {above}
          </Text>
        )}
        <Title order={1} dir="auto" size={title.length > LONG ? 'h2' : 'h1'}>
          {title}
        </Title>
        {below !== undefined && (
          <Text size="sm" c="dimmed" mt={6} component="div">
            {below}
          </Text>
        )}
      </div>
      {action}
    </Group>
  );
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Countersign`;
  }, [title]);
}
