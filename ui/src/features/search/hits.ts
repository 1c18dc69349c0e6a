import type { Schemas } from '@/shared/api/client';

export type Group = 'recent' | 'pages' | 'content' | 'campaigns' | 'claims' | 'accounts' | 'people';

export interface Hit {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
  /** Of the title, where it is known. */
  readonly lang?: string;
  readonly state?: Schemas['ItemState'];
  /** Looks for this again instead of going somewhere. */
  readonly again?: string;
}

/** What the server found, as places to go to. */
export function hitsOf(found: Schemas['SearchAnswer']): Hit[] {
  return [
    ...found.content.map(({ id, name, state, passage }) => ({
      id: `content-${id}`,
      group: 'content' as const,
      title: name,
      detail: passage,
      state,
      to: state === 'DRAFT' ? `/content/compose/${id}` : `/content/${id}`,
    })),
    ...found.campaigns.map(({ id, name }) => ({
      id: `campaign-${id}`,
      group: 'campaigns' as const,
      title: name,
      to: `/content?campaign=${id}`,
    })),
    ...found.claims.map(({ id, text, language }) => ({
      id: `claim-${id}`,
      group: 'claims' as const,
      title: text,
      lang: language,
      to: `/claims/${id}`,
    })),
    ...found.accounts.map(({ id, name, channelName, handle }) => ({
      id: `account-${id}`,
      group: 'accounts' as const,
      title: name,
      detail: [channelName, handle].filter(Boolean).join(' · '),
      to: `/accounts/${id}`,
    })),
    ...found.people.map(({ id, displayName, groups }) => ({
      id: `person-${id}`,
      group: 'people' as const,
      title: displayName,
      detail: groups.join(', '),
      to: `/people?text=${encodeURIComponent(displayName)}`,
    })),
  ];
}

/** The words that were looked for, to be marked in what was found. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 0);
}

const MOST = 5;

/** The newest search first, each once. */
export function withRecent(recent: readonly string[], text: string): string[] {
  return [text, ...recent.filter((each) => each !== text)].slice(0, MOST);
}

export function recentOf(kept: string): string[] {
  try {
    const read: unknown = JSON.parse(kept);
    return Array.isArray(read) ? read.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}
