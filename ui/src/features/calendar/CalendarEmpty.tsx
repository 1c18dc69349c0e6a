import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/shared/api/queries';
import styles from './CalendarPage.module.css';
import { type CalendarPlace, isFiltered } from './calendarPlace';

interface Props {
  readonly place: CalendarPlace;
  readonly onClear: () => void;
}

/** Stands above the empty days: why nothing is there, and the first step. */
export function CalendarEmpty({ place, onClear }: Props) {
  const { t } = useTranslation();
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  const filtered = isFiltered(place);
  return (
    <Group className={styles.empty} justify="space-between" gap="sm" role="status">
      <Text size="sm">{t(filtered ? 'calendar.empty.filter' : 'calendar.empty')}</Text>
      {filtered ? (
        <Button variant="default" onClick={onClear}>
          {t('content.filter.clear')}
        </Button>
      ) : (
        author && (
          <Button component={Link} to="/content/compose">
            {t('frame.new')}
          </Button>
        )
      )}
    </Group>
  );
}
