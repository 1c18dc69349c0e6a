import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { Badge, type Tone } from '@/shared/ui/Badge';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import { nameOf, whoMay } from './rightsWords';

type Verdict = Schemas['RightsVerdict'];

const TONES: Record<Verdict['answer'], Tone> = { YES: 'good', NO: 'bad', DEPENDS: 'warn' };

interface Props {
  readonly operation: Schemas['OperationLine'];
  readonly person: string | null;
  readonly item: string | undefined;
}

/** Yes or no with the reason, the line that decides, and everybody who may. */
export function RightsAnswer({ operation, person, item }: Props) {
  const { t } = useTranslation();
  const { method, path } = operation;
  const query = useQuery({
    queryKey: ['rights', method, path, person, item],
    queryFn: () =>
      bodyOf(
        api.GET('/api/rights', {
          params: { query: { method, path, ...(person !== null && { person }), ...(item && { item }) } },
        }),
      ),
  });
  return (
    <Loaded query={query}>
      {(answer) => (
        <Stack aria-live="polite">
          {answer.person && (
            <Sheet>
              <Text fw={600}>{answer.person.displayName}</Text>
              <Reason verdict={answer.person} />
            </Sheet>
          )}
          <Sheet>
            <Title order={3} size="h5">
              {t('rights.line')}
            </Title>
            <Text ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {nameOf(operation)}
            </Text>
            <Text>{whoMay(operation, t)}</Text>
            <Text c="dimmed">{t(`rights.scope.${operation.scope}`)}</Text>
          </Sheet>
          <Sheet>
            <Title order={3} size="h5">
              {t('rights.people')}
            </Title>
            {answer.people.length === 0 && <Text>{t('rights.people.none')}</Text>}
            <Table verticalSpacing="xs">
              <Table.Tbody>
                {answer.people.map((one) => (
                  <Table.Tr key={one.id}>
                    <Table.Td>{one.displayName}</Table.Td>
                    <Table.Td>
                      <Reason verdict={one} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {answer.more && <Text c="dimmed">{t('rights.people.more')}</Text>}
          </Sheet>
        </Stack>
      )}
    </Loaded>
  );
}

function Reason({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <>
      <Badge tone={TONES[verdict.answer]}>{t(`rights.answer.${verdict.answer}`)}</Badge>{' '}
      {t(`rights.reason.${verdict.reason}`)}{' '}
      {verdict.groups.length > 0 && t('rights.by', { groups: verdict.groups.join(', ') })}
    </>
  );
}
