import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type ClaimVersions, claimQuery, counting } from '@/shared/claims/claimQueries';
import { RecertificationForm } from '@/shared/claims/RecertificationForm';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Sheet } from '@/shared/ui/Sheet';
import { ClaimActions } from './ClaimActions';
import { ClaimFacts } from './ClaimFacts';
import { ClaimHistory } from './ClaimHistory';
import styles from './ClaimPage.module.css';
import { ClaimStanding } from './ClaimStanding';
import { ClaimUses } from './ClaimUses';
import { ProposedClaim } from './ProposedClaim';

/** One claim: what counts now, what is proposed, what stands behind it, and which live posts say it. */
export function ClaimPage() {
  const { claimId = '' } = useParams();
  const [answered, setAnswered] = useState('');
  const claim = useQuery({
    ...claimQuery(claimId),
    // The process carries the answer out a moment later.
    refetchInterval: ({ state }) =>
      answered === claimId && counting(state.data?.body.versions ?? [])?.state === 'LAPSED' ? 1_000 : 30_000,
  });
  return (
    <Loaded query={claim}>
      {({ body, etag }) => <Found claim={body} etag={etag} onAnswered={() => setAnswered(claimId)} />}
    </Loaded>
  );
}

interface Props {
  readonly claim: ClaimVersions;
  readonly etag: string;
  /** The claim will not stay as it is. */
  readonly onAnswered: () => void;
}

function Found({ claim, etag, onAnswered }: Props) {
  const { t } = useTranslation();
  const counts = counting(claim.versions);
  const proposed = claim.versions.find(({ state }) => state === 'PROPOSED');
  const shown = counts ?? proposed ?? claim.versions[0];
  if (shown === undefined) return null;
  return (
    <>
      <PageHeader
        title={shown.text}
        above={<Link to="/claims">{t('nav.claims')}</Link>}
        below={<ClaimStanding claim={shown} />}
        action={<ClaimActions claim={claim} etag={etag} shown={shown} />}
      />
      <div className={styles.columns}>
        <Stack gap={20}>
          {claim.mayRecertify && (
            <Sheet title={t('recertify.title')}>
              <RecertificationForm
                claimId={claim.id}
                onDone={(choice) => {
                  if (choice !== 'CONTENT_CORRECTED') onAnswered();
                }}
              />
            </Sheet>
          )}
          {proposed && <ProposedClaim proposed={proposed} counts={counts} />}
          <ClaimUses claimId={claim.id} lapsed={shown.state === 'LAPSED'} />
        </Stack>
        <Stack gap={20}>
          <ClaimFacts claim={shown} />
          <ClaimHistory versions={claim.versions} />
        </Stack>
      </div>
    </>
  );
}
