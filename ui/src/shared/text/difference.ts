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
  readonly change: 'same' | 'removed' | 'added' | 'described' | 'replaced';
}

/** Pairs the images of two versions by their bytes, and what is left over in order: one that went with one that came. */
export function imageDifference<T extends ImageOfVersion>(
  before: readonly T[],
  now: readonly T[],
): ImageDifference<T>[] {
  const kept = new Set(now.map((image) => image.assetId));
  const removed = before.filter((image) => !kept.has(image.assetId));
  const old = new Map(before.map((image) => [image.assetId, image]));
  const pairs = now.map((image): ImageDifference<T> => {
    const same = old.get(image.assetId);
    if (same === undefined) {
      const gone = removed.shift();
      return { before: gone, now: image, change: gone === undefined ? 'added' : 'replaced' };
    }
    return { before: same, now: image, change: same.alternativeText === image.alternativeText ? 'same' : 'described' };
  });
  const left = removed.map((image): ImageDifference<T> => ({ before: image, now: undefined, change: 'removed' }));
  return [...pairs, ...left];
}
