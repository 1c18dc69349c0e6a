import type { Schemas } from '../api/client';

export interface Likeness {
  readonly kind: 'text' | 'sameText' | 'samePicture' | 'picture';
  readonly percent: number;
}

/** In what an earlier item is like this one, the strongest first. */
export function likenesses(similar: Pick<Schemas['SimilarItem'], 'text' | 'pictures'>): Likeness[] {
  const found: Likeness[] = [];
  if (similar.text) found.push({ kind: similar.text === 100 ? 'sameText' : 'text', percent: similar.text });
  const same = similar.pictures.find((picture) => picture.same);
  const nearest = same ?? similar.pictures[0];
  if (nearest) found.push({ kind: same ? 'samePicture' : 'picture', percent: nearest.percent });
  return found.sort((one, other) => other.percent - one.percent);
}
