import { Button, Group, Text } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Bulk.module.css';

interface Props {
  readonly count: number;
  readonly onSign: () => void;
  readonly onClear: () => void;
}

/** Stands above the list while something is chosen. */
export function BulkBar({ count, onSign, onClear }: Props) {
  const { t } = useTranslation();
  return (
    <Group className={styles.bar} justify="space-between" gap="xs" role="status">
      <Text size="sm" fw={600}>
        {t('bulk.chosen', { count })}
      </Text>
      <Group gap="xs">
        <Button variant="subtle" size="xs" onClick={onClear}>
          {t('bulk.clear')}
        </Button>
        <Button size="xs" leftSection={<IconSignature size={16} />} onClick={onSign}>
          {t('bulk.sign')}
        </Button>
      </Group>
    </Group>
  );
}
