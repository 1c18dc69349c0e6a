import type { Schemas } from '../api/client';
import { isWebAddress } from '../ui/ExternalLink';

type Action = Schemas['Repair']['action'];

/** What may be answered: an unknown outcome is never simply sent again, somebody looks first. */
export function actionsFor(state: Schemas['PublicationState']): readonly Action[] {
  if (state === 'UNKNOWN') return ['WAS_PUBLISHED', 'WAS_NOT_PUBLISHED', 'GIVE_UP'];
  return state === 'FAILED' ? ['TRY_AGAIN', 'GIVE_UP'] : [];
}

export function isComplete(answer: Schemas['Repair']): boolean {
  return answer.action !== 'WAS_PUBLISHED' || isWebAddress(answer.permalink ?? '');
}
