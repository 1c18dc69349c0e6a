import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useGroupName } from '@/shared/api/queries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PersonName } from '@/shared/ui/PersonName';
import styles from './PeoplePage.module.css';

interface Props {
  readonly people: readonly Schemas['Person'][];
  /** For those who may change people. */
  readonly onEdit: ((person: Schemas['Person']) => void) | undefined;
}

export function PersonList({ people, onEdit }: Props) {
  const { t } = useTranslation();
  const groupName = useGroupName();
  if (people.length === 0) return <EmptyState title={t('people.empty.title')}>{t('people.empty.text')}</EmptyState>;
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.id} className={styles.person} data-edit={onEdit !== undefined}>
          <div className={person.active ? undefined : styles.left}>
            <PersonName person={person} />
            <span className={styles.mail}>
              {person.email}
              {!person.active && ` · ${t('people.inactive')}`}
            </span>
          </div>
          <span className={styles.groups}>{person.groups.map(groupName).join(', ')}</span>
          <span className={styles.roles}>{person.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
          {onEdit && (
            <Button
              variant="default"
              size="xs"
              aria-label={t('people.edit.one', { name: person.displayName })}
              onClick={() => onEdit(person)}
            >
              {t('people.edit')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
