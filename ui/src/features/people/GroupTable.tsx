import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { Sheet } from '@/shared/ui/Sheet';
import styles from './PeoplePage.module.css';

/** Every group with the number of its people, empty ones last; what is routed to those goes to the next wider region. */
export function GroupTable({ groups }: { readonly groups: readonly Schemas['Group'][] }) {
  const { t } = useTranslation();
  const peopled = (group: Schemas['Group']) => (group.members === 0 ? 0 : 1);
  const sorted = [...groups].sort((one, other) => peopled(other) - peopled(one));
  return (
    <Sheet>
      <Table verticalSpacing="sm">
        <Table.Tbody>
          {sorted.map((group) => (
            <Table.Tr key={group.id}>
              <Table.Td>
                <Link to={`/people?group=${encodeURIComponent(group.id)}`} dir="auto">
                  {group.name}
                </Link>
              </Table.Td>
              <Table.Td ta="right" className={styles.count} c={group.members === 0 ? 'dimmed' : undefined}>
                {group.members === 0 ? t('people.members.none') : t('people.members', { count: group.members })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}
