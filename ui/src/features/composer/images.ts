import type { Schemas } from '@/shared/api/client';

type ImageUse = Schemas['ImageUse'];
export type Images = readonly ImageUse[];

/** A picture is described before it is signed: new ones start without words and ask for them, others bring theirs. */
export function withImage(images: Images, asset: string, alternativeText = ''): ImageUse[] {
  if (images.some((image) => image.asset === asset)) return [...images];
  return [...images, { asset, alternativeText, decorative: false }];
}

/** A part of the picture, or the whole again, in its place and with its words. */
export function exchanged(images: Images, asset: string, other: string): ImageUse[] {
  if (images.some((image) => image.asset === other)) return withoutImage(images, asset);
  return described(images, asset, { asset: other });
}

export function withoutImage(images: Images, asset: string): ImageUse[] {
  return images.filter((image) => image.asset !== asset);
}

export function described(images: Images, asset: string, change: Partial<ImageUse>): ImageUse[] {
  return images.map((image) => (image.asset === asset ? { ...image, ...change } : image));
}

export function moved(images: Images, asset: string, step: 1 | -1): ImageUse[] {
  const from = images.findIndex((image) => image.asset === asset);
  const to = from + step;
  const result = [...images];
  const [image] = result.splice(from, 1);
  if (image === undefined || to < 0 || to >= images.length) return [...images];
  result.splice(to, 0, image);
  return result;
}

export function lacksWords(image: ImageUse): boolean {
  return !image.decorative && image.alternativeText.trim() === '';
}
