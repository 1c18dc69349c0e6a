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

/** Yes or no, by proposal. */
export type Answers = ReadonlyMap<string, boolean>;

/**
 * What the fact is once a proposal is answered; undefined while that is not known. A list is stated when each of its
 * proposals is answered, for the rules take a stated list as complete: an empty one says that nothing of it is so.
 */
export function answered(
  stated: unknown,
  proposal: Proposal,
  proposals: readonly Proposal[],
  answers: Answers,
  isList: boolean,
): unknown {
  if (!isList) return answers.get(keyOf(proposal)) ? proposal.value : undefined;
  const asked = proposals.filter((each) => each.fact === proposal.fact);
  const before = Array.isArray(stated) ? stated : undefined;
  if (!before && asked.some((each) => !answers.has(keyOf(each)))) return undefined;
  return [...(before ?? []), ...asked.filter((each) => answers.get(keyOf(each))).map((each) => each.value)];
}

/** Whether a person is still asked: nothing is stated that would take in the answer. */
export function isAsked(draft: Draft, proposal: Proposal, answers: Answers, isList: boolean): boolean {
  if (!answers.has(keyOf(proposal))) return true;
  return isList && !Array.isArray(draft.facts?.[proposal.fact]);
}

/** The words that speak for it, each once. */
export function words(proposal: Pick<Proposal, 'passages'>): string[] {
  return [...new Set(proposal.passages.map((passage) => passage.words).filter(Boolean))];
}
