import { Group, NativeSelect, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClaimFilter, standings } from './claimFilter';
import { useRegions } from './claimWords';

interface Props {
  readonly filter: ClaimFilter;
  readonly onChange: (filter: ClaimFilter) => void;
}

export function ClaimFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(filter.text);
  return (
    <Group gap="sm" mb="md">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ ...filter, text: text.trim() });
        }}
      >
        <TextInput
          type="search"
          aria-label={t('claims.search')}
          placeholder={t('claims.search')}
          leftSection={<IconSearch size={16} />}
          maxLength={200}
          w={264}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
      <NativeSelect
        aria-label={t('claims.filter.state')}
        data={[
          { value: '', label: t('claims.filter.all') },
          ...standings.map((value) => ({ value, label: t(`claims.standing.${value}`) })),
        ]}
        value={filter.standing}
        onChange={(event) =>
          onChange({ ...filter, standing: standings.find((each) => each === event.currentTarget.value) ?? '' })
        }
      />
      <Select
        aria-label={t('claims.regions')}
        placeholder={t('claims.filter.allRegions')}
        data={useRegions()}
        value={filter.region || null}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('claims.filter.allRegions') }}
        limit={60}
        onChange={(region) => onChange({ ...filter, region: region ?? '' })}
      />
    </Group>
  );
}
