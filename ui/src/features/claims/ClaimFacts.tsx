import { useTranslation } from 'react-i18next';
import type { Claim } from '@/shared/claims/claimQueries';
import { ExternalLink } from '@/shared/ui/ExternalLink';
import { Sheet } from '@/shared/ui/Sheet';
import styles from './ClaimPage.module.css';
import { useClaimField } from './useClaimField';

const told = ['code', 'language', 'regions', 'validFrom', 'validUntil', 'owner'] as const;

/** What the claim stands on, where and until when it may be made, and who answers for it. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const field = useClaimField();
  return (
    <Sheet title={t('claims.standsOn')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('claims.evidence')}</dt>
          <dd dir="auto">{claim.evidence}</dd>
          {claim.evidenceLink && (
            <dd>
              <ExternalLink href={claim.evidenceLink}>{claim.evidenceLink}</ExternalLink>
            </dd>
          )}
        </div>
        {told.map((name) => (
          <div key={name}>
            <dt>{t(`claims.${name}`)}</dt>
            <dd>{field(claim, name)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
