export interface Percent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whole pixels of the picture, at least one, and never beyond its sides. */
export function pixelsOf(part: Percent, picture: Size): Percent {
  const width = Math.max(1, Math.round((part.width / 100) * picture.width));
  const height = Math.max(1, Math.round((part.height / 100) * picture.height));
  return {
    x: Math.max(0, Math.min(Math.round((part.x / 100) * picture.width), picture.width - width)),
    y: Math.max(0, Math.min(Math.round((part.y / 100) * picture.height), picture.height - height)),
    width,
    height,
  };
}

/** The largest part of this shape, in the middle of the picture. */
export function largest(ratio: number | undefined, picture: Size): Percent {
  if (ratio === undefined) return { x: 0, y: 0, width: 100, height: 100 };
  const wanted = (ratio * picture.height) / picture.width;
  const width = Math.min(1, wanted) * 100;
  const height = Math.min(1, 1 / wanted) * 100;
  return { x: (100 - width) / 2, y: (100 - height) / 2, width, height };
}
