import type { Claim } from '@/shared/claims/claimQueries';
import { dayIn } from '@/shared/time/days';
import type { Tone } from '@/shared/ui/Badge';

/** Where a claim stands, as people ask for it; one that still holds and ends soon stands out. */
export const standings = ['valid', 'soon', 'lapsed', 'proposed', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

/** Time to test again, and to change what is published. */
export const SOON_DAYS = 60;

export interface ClaimFilter {
  readonly text: string;
  readonly standing: Standing | '';
  readonly region: string;
}

export function filterOf(search: URLSearchParams): ClaimFilter {
  return {
    text: search.get('text') ?? '',
    standing: standings.find((each) => each === search.get('state')) ?? '',
    region: search.get('region') ?? '',
  };
}

export function searchOf({ text, standing, region }: ClaimFilter): URLSearchParams {
  return new URLSearchParams({
    ...(text && { text }),
    ...(standing && { state: standing }),
    ...(region && { region }),
  });
}

type State = Claim['state'];

const states: Record<Standing, State> = {
  valid: 'ACCEPTED',
  soon: 'ACCEPTED',
  lapsed: 'LAPSED',
  proposed: 'PROPOSED',
  withdrawn: 'WITHDRAWN',
};

/** The filter in the words of the server. */
export function queryOf({ text, standing, region }: ClaimFilter): {
  text?: string;
  state?: State[];
  region?: string;
  endsBefore?: string;
} {
  return {
    ...(text && { text }),
    ...(standing && { state: [states[standing]] }),
    ...(standing === 'soon' && { endsBefore: dayIn(SOON_DAYS) }),
    ...(region && { region }),
  };
}

export function standingOf(claim: Pick<Claim, 'state' | 'validUntil'>): Standing | 'replaced' {
  switch (claim.state) {
    case 'ACCEPTED':
      return claim.validUntil < dayIn(SOON_DAYS) ? 'soon' : 'valid';
    case 'LAPSED':
      return 'lapsed';
    case 'PROPOSED':
      return 'proposed';
    case 'WITHDRAWN':
      return 'withdrawn';
    case 'REPLACED':
      return 'replaced';
  }
}

export const tones: Record<Standing | 'replaced', Tone> = {
  valid: 'good',
  soon: 'warn',
  lapsed: 'bad',
  proposed: 'busy',
  withdrawn: 'quiet',
  replaced: 'quiet',
};
