import { describe, expect, it } from 'vitest';
import type { Claim } from '@/shared/claims/claimQueries';
import { bodyOfDraft, differing, draftOf, missingIn, newClaim } from './claimForm';

const mia = { id: 'mia', language: 'de', groups: ['marketing/de'] };
const claim: Claim = {
  id: 'c',
  version: 1,
  state: 'ACCEPTED',
  text: 'Lasts for 30 years',
  language: 'en',
  code: 'efficacy',
  evidence: 'Report 12',
  evidenceLink: null,
  regions: ['de', 'fr'],
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  owner: { id: 'mia', displayName: 'Mia' },
  proposedBy: { id: 'mia', displayName: 'Mia' },
  proposedAt: '2026-01-01T10:00:00Z',
  mayAccept: false,
  mayWithdraw: false,
};

describe('the form of a claim', () => {
  it('begins with what is known of the writer', () =>
    expect(newClaim(mia)).toMatchObject({ language: 'de', regions: ['de'], owner: 'mia', code: '' }));

  it('asks for everything that is missing at once', () =>
    expect(missingIn({ ...newClaim(mia), regions: [], evidenceLink: 'report.pdf' })).toEqual({
      text: 'needed',
      code: 'needed',
      evidence: 'needed',
      evidenceLink: 'link',
      regions: 'needed',
    }));

  it('sees a last day before the first', () =>
    expect(missingIn({ ...draftOf(claim), validUntil: '2025-12-31' })).toEqual({ validUntil: 'order' }));

  it('sends no link rather than an empty one', () =>
    expect(bodyOfDraft({ ...draftOf(claim), text: ' Lasts ', evidenceLink: ' ' })).toMatchObject({
      text: 'Lasts',
      evidenceLink: null,
    }));

  it('names what a new version changes', () =>
    expect(differing(claim, { ...claim, version: 2, regions: ['de'], text: 'Lasts for 25 years' })).toEqual([
      'text',
      'regions',
    ]));
});
