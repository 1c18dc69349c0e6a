import type { Schemas } from '@/shared/api/client';
import type { Claim } from '@/shared/claims/claimQueries';
import { dayIn } from '@/shared/time/days';

export type ClaimDraft = Schemas['NewClaim'];

const A_YEAR = 365;

/** A first claim: in the writer's language, from today for a year, answered for by the writer. */
export function newClaim(me: Pick<Schemas['Me'], 'id' | 'language' | 'groups'>): ClaimDraft {
  const region = me.groups.map((group) => group.split('/')[1] ?? '').find((each) => each !== '');
  return {
    text: '',
    language: me.language,
    code: '',
    evidence: '',
    evidenceLink: '',
    regions: region === undefined ? [] : [region],
    validFrom: dayIn(0),
    validUntil: dayIn(A_YEAR),
    owner: me.id,
  };
}

/** The next version begins as the one that is known. */
export function draftOf(claim: Claim): ClaimDraft {
  const { text, language, code, evidence, regions, validFrom, validUntil } = claim;
  return {
    text,
    language,
    code,
    evidence,
    evidenceLink: claim.evidenceLink ?? '',
    regions: [...regions],
    validFrom,
    validUntil,
    owner: claim.owner.id,
  };
}

export type Missing = Partial<Record<keyof ClaimDraft, 'needed' | 'link' | 'order'>>;

/** What the person can mend before it is sent; the server checks the rest. */
export function missingIn(draft: ClaimDraft): Missing {
  return {
    ...(draft.text.trim().length < 3 && { text: 'needed' }),
    ...(draft.code === '' && { code: 'needed' }),
    ...(draft.evidence.trim().length < 3 && { evidence: 'needed' }),
    ...(draft.evidenceLink && !/^https?:\/\/\S+$/.test(draft.evidenceLink.trim()) && { evidenceLink: 'link' }),
    ...(draft.regions.length === 0 && { regions: 'needed' }),
    ...(draft.validFrom === '' && { validFrom: 'needed' }),
    ...(draft.validUntil === '' && { validUntil: 'needed' }),
    ...(draft.validUntil !== '' && draft.validUntil < draft.validFrom && { validUntil: 'order' }),
  };
}

export function bodyOfDraft(draft: ClaimDraft): ClaimDraft {
  const link = draft.evidenceLink?.trim();
  return { ...draft, text: draft.text.trim(), evidence: draft.evidence.trim(), evidenceLink: link || null };
}

/** The fields in which two versions differ, in the order in which they are shown. */
export function differing(one: Claim, other: Claim): (keyof ClaimDraft)[] {
  const [a, b] = [draftOf(one), draftOf(other)];
  return (Object.keys(a) as (keyof ClaimDraft)[]).filter((field) => String(a[field]) !== String(b[field]));
}

/** Authors, approvers and compliance administrators propose; the server decides, this hides what it refuses. */
export function mayPropose(me: Pick<Schemas['Me'], 'roles'> | null | undefined): boolean {
  return me?.roles.some((role) => ['AUTHOR', 'APPROVER', 'COMPLIANCE_ADMIN'].includes(role)) ?? false;
}
