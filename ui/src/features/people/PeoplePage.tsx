import { Button, NativeSelect, Tabs, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { groupsQuery, sessionOptionsQuery, useLocalAccounts, useMe } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { Loading } from '@/shared/ui/Loading';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AddPerson } from './AddPerson';
import { EditPerson } from './EditPerson';
import { GivenPassword } from './GivenPassword';
import { GroupTable } from './GroupTable';
import styles from './PeoplePage.module.css';
import { PersonList } from './PersonList';

const Rights = lazy(async () => ({ default: (await import('./Rights')).Rights }));

/** Who is here and what follows from their groups; platform administrators add people and change them. */
export function PeoplePage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const localAccounts = useLocalAccounts();
  const company = useQuery(sessionOptionsQuery).data?.provider === 'KEYCLOAK';
  const administrator = (useMe()?.roles.includes('PLATFORM_ADMIN') ?? false) && localAccounts;
  const [adding, setAdding] = useState(false);
  const [issued, setIssued] = useState<Schemas['IssuedPassword']>();
  const answerable = useMe()?.roles.some((role) => role === 'PLATFORM_ADMIN' || role === 'AUDITOR') ?? false;
  const wanted = search.get('tab') ?? 'people';
  const tab = wanted === 'groups' || (wanted === 'rights' && answerable) ? wanted : 'people';
  return (
    <>
      <PageHeader
        title={t('nav.people')}
        below={t(company ? 'company.people' : 'people.about')}
        action={
          administrator && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
              {t('people.add')}
            </Button>
          )
        }
      />
      {administrator && (
        <AddPerson
          opened={adding}
          onClose={() => setAdding(false)}
          onAdded={(added) => {
            setAdding(false);
            setIssued(added);
          }}
        />
      )}
      <GivenPassword issued={issued} onClose={() => setIssued(undefined)} />
      <Tabs
        value={tab}
        onChange={(next) => setSearch(next && next !== 'people' ? { tab: next } : {})}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="people">{t('people.people')}</Tabs.Tab>
          <Tabs.Tab value="groups">{t('people.groups')}</Tabs.Tab>
          {answerable && <Tabs.Tab value="rights">{t('rights.tab')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="people">
          <People
            group={search.get('group') ?? ''}
            text={search.get('text') ?? ''}
            onChange={(group, text) => setSearch({ ...(group && { group }), ...(text && { text }) }, { replace: true })}
            editable={administrator}
            onIssued={setIssued}
          />
        </Tabs.Panel>
        <Tabs.Panel value="groups">
          <Groups />
        </Tabs.Panel>
        {answerable && (
          <Tabs.Panel value="rights">
            <Suspense fallback={<Loading />}>
              <Rights />
            </Suspense>
          </Tabs.Panel>
        )}
      </Tabs>
    </>
  );
}

interface PeopleProps {
  readonly group: string;
  readonly text: string;
  readonly onChange: (group: string, text: string) => void;
  readonly editable: boolean;
  readonly onIssued: (issued: Schemas['IssuedPassword']) => void;
}

function People({ group, text, onChange, editable, onIssued }: PeopleProps) {
  const { t } = useTranslation();
  const groups = useQuery(groupsQuery).data ?? [];
  const [edited, setEdited] = useState<string>();
  // The address is what counts: a link of the search leads here, and a found list can be sent to somebody.
  const [typed, setTyped] = useState(text);
  const [before, setBefore] = useState(text);
  if (text !== before) {
    setBefore(text);
    if (text !== typed.trim()) setTyped(text);
  }
  const look = useDebouncedCallback((next: string) => onChange(group, next.trim()), 300);
  const { query, items } = usePages({
    queryKey: ['people', text, group],
    fetchPage: (after) =>
      bodyOf(api.GET('/api/people', { params: { query: { after, ...(text && { text }), ...(group && { group }) } } })),
  });
  return (
    <>
      <div className={styles.filters}>
        <TextInput
          type="search"
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          leftSection={<IconSearch size={16} />}
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            look(event.currentTarget.value);
          }}
        />
        <NativeSelect
          aria-label={t('people.groups.one')}
          value={group}
          data={[
            { value: '', label: t('people.allGroups') },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onChange(event.currentTarget.value, text)}
        />
      </div>
      <Loaded query={query}>
        {() => (
          <>
            <PersonList people={items} onEdit={editable ? ({ id }) => setEdited(id) : undefined} />
            <EditPerson
              person={items.find(({ id }) => id === edited)}
              onClose={() => setEdited(undefined)}
              onIssued={onIssued}
            />
            <MoreButton
              more={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function Groups() {
  const groups = useQuery(groupsQuery);
  const { t } = useTranslation();
  return (
    <Loaded query={groups}>
      {(all) => (all.length === 0 ? <Text>{t('people.empty.title')}</Text> : <GroupTable groups={all} />)}
    </Loaded>
  );
}
