import type { Schemas } from '@/shared/api/client';
import { type Draft, resolved, variantsOf } from './draft';

export type Proposal = Schemas['Detection']['proposals'][number];
export type Remark = Schemas['Detection']['remarks'][number];

/** Every different wording once: what the detectors read. */
export function textsOf(draft: Draft): Schemas['TextToRead'][] {
  const texts = variantsOf(draft).map((variant) => read(resolved(draft, variant)));
  const all = texts.length > 0 ? texts : [read(resolved(draft))];
  return [...new Map(all.map((text) => [JSON.stringify(text), text])).values()].slice(0, 50);
}

function read(content: ReturnType<typeof resolved>): Schemas['TextToRead'] {
  return {
    ...(content.title && { title: content.title }),
    text: content.text,
    language: content.language.split('-')[0] ?? 'en',
    images: content.images.map(({ alternativeText, decorative }) => ({ alternativeText, decorative })),
  };
}

/** What the draft does not say yet, one entry per fact and value, for facts that an author states. */
export function open(
  detections: readonly Schemas['Detection'][],
  draft: Draft,
  asked: ReadonlySet<string>,
): Proposal[] {
  const proposals = detections
    .flatMap((detection) => detection.proposals)
    .filter((proposal) => asked.has(proposal.fact) && !states(draft, proposal));
  return [...new Map(proposals.map((proposal) => [keyOf(proposal), proposal])).values()];
}

export function keyOf(proposal: Proposal): string {
  return `${proposal.fact}=${String(proposal.value)}`;
}

function states(draft: Draft, { fact, value }: Proposal): boolean {
  const stated = draft.facts?.[fact];
  return Array.isArray(stated) ? stated.includes(value) : stated !== undefined;
}

/** The value of the fact once the proposal is confirmed. */
export function confirmed(stated: unknown, proposal: Proposal, isList: boolean): unknown {
  return isList ? [...(Array.isArray(stated) ? stated : []), proposal.value] : proposal.value;
}

/** The words that speak for it, each once. */
export function words(proposal: Pick<Proposal, 'passages'>): string[] {
  return [...new Set(proposal.passages.map((passage) => passage.words).filter(Boolean))];
}
