import type { Schemas } from '@/shared/api/client';

type Group = Schemas['Group'];

export interface PersonDraft {
  readonly userName: string;
  readonly displayName: string;
  readonly email: string;
  readonly language: string;
  readonly zone: string;
  readonly groups: readonly string[];
}

export function newPerson(me: Schemas['Me'] | null | undefined): PersonDraft {
  return {
    userName: '',
    displayName: '',
    email: '',
    language: me?.language ?? 'en',
    zone: me?.zone ?? 'UTC',
    groups: [],
  };
}

/** "Mia Müller" becomes `mia.mueller`, as a proposal. */
export function userNameOf(displayName: string): string {
  return displayName
    .trim()
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 64);
}

/** What is different, and nothing else, so that two people who change different things do not undo each other. */
export function changeOf(person: Schemas['Person'], draft: PersonDraft): Schemas['PersonChange'] {
  const sameGroups = [...draft.groups].sort().join(' ') === [...person.groups].sort().join(' ');
  return {
    ...(draft.displayName.trim() !== person.displayName && { displayName: draft.displayName.trim() }),
    ...(draft.email.trim() !== person.email && { email: draft.email.trim() }),
    ...(!sameGroups && { groups: [...draft.groups] }),
  };
}

/** The functions that differ from region to region, by what they are called. */
export function regionalFunctions(groups: readonly Group[]): { value: string; label: string }[] {
  const regional = new Set(groups.filter(({ region }) => region !== 'global').map((group) => group.function));
  return [...regional].map((value) => ({ value, label: functionName(groups, value) }));
}

function functionName(groups: readonly Group[], name: string): string {
  const worldwide = groups.find(({ id }) => id === `${name}/global`)?.name;
  return worldwide?.replace(/ worldwide$/, '') ?? name;
}

/** The country's name for its code of two letters; nothing for what is no country. */
export function countryOf(code: string, language: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(code)) return undefined;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code.toUpperCase());
}

/** What can be chosen: all groups there are, and those that were just named. */
export function groupChoices(groups: readonly Group[], chosen: readonly string[], language: string) {
  const known = groups.map(({ id, name }) => ({ value: id, label: name }));
  const named = chosen
    .filter((id) => !groups.some((group) => group.id === id))
    .map((id) => {
      const [name = id, region = ''] = id.split('/');
      return { value: id, label: `${functionName(groups, name)} ${countryOf(region, language) ?? region}` };
    });
  return [...known, ...named];
}
