import { useTranslation } from 'react-i18next';
import type { Claim } from '@/shared/claims/claimQueries';
import { Day } from '@/shared/ui/Day';
import { Row, RowLink } from '@/shared/ui/Rows';
import { Soft } from '@/shared/ui/Soft';
import { ClaimStanding } from './ClaimStanding';
import { useClaimKinds, useRegionNames } from './claimWords';

/** A version of a claim in the list: what it says, where, on what it stands, and until when. */
export function ClaimRow({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const kind = useClaimKinds().find(({ value }) => value === claim.code)?.label ?? claim.code;
  const regions = useRegionNames();
  return (
    <Row
      end={
        <>
          <ClaimStanding claim={claim} />
          <Soft>
            {t('claims.until')} <Day on={claim.validUntil} />
          </Soft>
        </>
      }
    >
      <RowLink to={`/claims/${claim.id}`} lang={claim.language}>
        {claim.text}
      </RowLink>
      <Soft>
        {kind} · {regions(claim.regions)}
      </Soft>
      <Soft>{t('claims.stands', { evidence: claim.evidence, owner: claim.owner.displayName })}</Soft>
    </Row>
  );
}
