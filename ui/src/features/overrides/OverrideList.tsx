import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Override, standings } from '@/shared/compliance/overrides';
import { EmptyState } from '@/shared/ui/EmptyState';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Rows } from '@/shared/ui/Rows';
import { filterOf, matching, type OverrideFilter, searchOf } from './overrideFilter';
import { OverrideRow } from './OverrideRow';

const PAGE = 50;

export function OverrideList({ overrides }: { readonly overrides: readonly Override[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [most, setMost] = useState(PAGE);
  const filter = filterOf(search);
  const found = matching(overrides, filter);
  if (overrides.length === 0) return <EmptyState title={t('overrides.empty')}>{t('overrides.empty.text')}</EmptyState>;
  return (
    <>
      <Filters filter={filter} onChange={(next) => setSearch(searchOf(next), { replace: true })} />
      {found.length === 0 ? (
        <EmptyState
          title={t('content.empty.filter.title')}
          action={
            <Button variant="default" onClick={() => setSearch({})}>
              {t('content.filter.clear')}
            </Button>
          }
        >
          {t('overrides.nothing')}
        </EmptyState>
      ) : (
        <Rows>
          {found.slice(0, most).map((override) => (
            <OverrideRow key={override.id} override={override} />
          ))}
        </Rows>
      )}
      <MoreButton more={found.length > most} busy={false} onMore={() => setMost(most + PAGE)} />
    </>
  );
}

interface FilterProps {
  readonly filter: OverrideFilter;
  readonly onChange: (filter: OverrideFilter) => void;
}

function Filters({ filter, onChange }: FilterProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" mb="md">
      <TextInput
        type="search"
        aria-label={t('overrides.search')}
        placeholder={t('overrides.search')}
        leftSection={<IconSearch size={16} />}
        maxLength={100}
        w={264}
        value={filter.rule}
        onChange={(event) => onChange({ ...filter, rule: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('claims.filter.state')}
        data={[
          { value: '', label: t('claims.filter.all') },
          ...standings.map((value) => ({ value, label: t(`overrides.standing.${value}`) })),
        ]}
        value={filter.standing}
        onChange={(event) =>
          onChange({ ...filter, standing: standings.find((each) => each === event.currentTarget.value) ?? '' })
        }
      />
    </Group>
  );
}
