import type { Claim } from '@/shared/claims/claimQueries';
import { useTimes } from '@/shared/time/useTimes';
import type { ClaimDraft } from './claimForm';
import { useClaimKinds, useLanguageName, useRegionNames } from './claimWords';

/** A field of a claim in the reader's words. */
export function useClaimField(): (claim: Claim, field: keyof ClaimDraft) => string {
  const kinds = useClaimKinds();
  const regions = useRegionNames();
  const language = useLanguageName();
  const times = useTimes();
  return (claim, field) => {
    switch (field) {
      case 'code':
        return kinds.find(({ value }) => value === claim.code)?.label ?? claim.code;
      case 'language':
        return language(claim.language);
      case 'regions':
        return regions(claim.regions);
      case 'owner':
        return claim.owner.displayName;
      case 'validFrom':
      case 'validUntil':
        return times.day(`${claim[field]}T12:00:00`);
      case 'evidenceLink':
        return claim.evidenceLink ?? '–';
      case 'text':
      case 'evidence':
        return claim[field];
    }
  };
}
