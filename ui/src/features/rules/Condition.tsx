import { Code, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cellWords } from './cells';

/** One line: which fact, and what it must be. Nothing when any value will do. */
export function Condition({ label, cell }: { readonly label: string; readonly cell: string }) {
  const words = useConditionWords();
  const text = words(cell);
  if (text === null) return null;
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      <Table.Td>{text}</Table.Td>
    </Table.Tr>
  );
}

function useConditionWords() {
  const { t } = useTranslation();
  return (cell: string) => {
    const words = cellWords(cell);
    switch (words.kind) {
      case 'any':
        return null;
      case 'yes':
        return t('fact.yes');
      case 'no':
        return t('fact.no');
      case 'values': {
        const values = words.values.join(', ');
        return words.not ? t('rules.not', { values }) : values;
      }
      case 'has':
        return words.values.length === 1
          ? t('rules.has', { values: words.values[0] })
          : t('rules.hasAny', { values: words.values.join(', ') });
      case 'from':
        return t('rules.from', { date: words.date });
      case 'between':
        return t('rules.between', { date: words.date, end: words.end });
      case 'feel':
        return <Code>{words.text}</Code>;
    }
  };
}
