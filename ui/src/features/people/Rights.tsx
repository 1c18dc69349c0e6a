import { Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { Loaded } from '@/shared/ui/Loaded';
import { PersonChoice } from './PersonChoice';
import { RightsAnswer } from './RightsAnswer';
import { itemIn, nameOf } from './rightsWords';

/** Who can do something on something, and why; asked of the table and the items themselves. */
export function Rights() {
  const { t } = useTranslation();
  const operations = useQuery({
    queryKey: ['rights', 'operations'],
    queryFn: () => bodyOf(api.GET('/api/rights/operations')),
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const [address, setAddress] = useState('');
  const item = itemIn(address);
  const wrong = address.trim() !== '' && item === undefined;
  return (
    <Loaded query={operations}>
      {(all) => {
        const operation = all.find((one) => nameOf(one) === chosen);
        return (
          <Stack>
            <Text c="dimmed">{t('rights.about')}</Text>
            <Group align="start" grow preventGrowOverflow={false}>
              <Select
                label={t('rights.operation')}
                placeholder={t('rights.operation.hint')}
                data={[...new Set(all.map(nameOf))]}
                value={chosen}
                onChange={setChosen}
                searchable
                limit={50}
                nothingFoundMessage={t('people.empty.title')}
              />
              <PersonChoice label={t('rights.person')} value={person} onChange={setPerson} />
              <TextInput
                label={t('rights.item')}
                placeholder={t('rights.item.hint')}
                value={address}
                maxLength={500}
                error={wrong && t('rights.item.wrong')}
                onChange={(event) => setAddress(event.currentTarget.value)}
              />
            </Group>
            {operation && !wrong && <RightsAnswer operation={operation} person={person} item={item} />}
          </Stack>
        );
      }}
    </Loaded>
  );
}
