import { diffWordsWithSpace } from 'diff';

/** A piece of text that both versions have, or only the one before, or only the one now. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export function textDifference(before: string, now: string, locale = 'en'): TextPiece[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return diffWordsWithSpace(before, now, { intlSegmenter: segmenter }).map((piece) => ({
    kind: piece.added ? 'added' : piece.removed ? 'removed' : 'same',
    text: piece.value,
  }));
}

export interface ImageOfVersion {
  readonly assetId: string;
  readonly alternativeText: string;
}

export interface ImageDifference<T extends ImageOfVersion> {
  readonly before: T | undefined;
  readonly now: T | undefined;
  readonly change: 'same' | 'removed' | 'added' | 'described';
}

/** Pairs the images of two versions by their bytes; what is left over was removed or added. */
export function imageDifference<T extends ImageOfVersion>(
  before: readonly T[],
  now: readonly T[],
): ImageDifference<T>[] {
  const old = new Map(before.map((image) => [image.assetId, image]));
  const pairs = now.map((image): ImageDifference<T> => {
    const same = old.get(image.assetId);
    old.delete(image.assetId);
    if (same === undefined) return { before: undefined, now: image, change: 'added' };
    return { before: same, now: image, change: same.alternativeText === image.alternativeText ? 'same' : 'described' };
  });
  const removed = [...old.values()].map((image): ImageDifference<T> => {
    return { before: image, now: undefined, change: 'removed' };
  });
  return [...removed, ...pairs];
}
