/**
 * The shape, width through height, that a network gives a picture by its place among several; the renderings beside this file
 * show the same. Nothing where the picture keeps its own.
 */
export function cellShape(channel: string, count: number, place: number): number | undefined {
  if (count < 2 || place > 3) return undefined;
  switch (channel) {
    case 'bluesky':
      if (count === 2) return 1;
      if (count === 3) return place === 0 ? 1 : 2;
      return 3 / 2;
    case 'mastodon':
      if (count === 2) return 3 / 4;
      if (count === 3) return place === 0 ? 3 / 4 : 3 / 2;
      return 3 / 2;
    default:
      return undefined;
  }
}

const usual = [1, 4 / 3, 16 / 9];

export interface Shape {
  readonly ratio: number;
  /** Networks that show the picture in this shape. */
  readonly channels: readonly string[];
}

/** What is worth cutting to: first what the networks show in this place, then what fits everywhere. */
export function shapesFor(channels: readonly string[], count: number, place: number): Shape[] {
  const shown = new Map<number, Set<string>>();
  for (const channel of channels) {
    const ratio = cellShape(channel, count, place);
    if (ratio !== undefined) shown.set(ratio, (shown.get(ratio) ?? new Set()).add(channel));
  }
  return [
    ...[...shown].map(([ratio, names]) => ({ ratio, channels: [...names] })),
    ...usual.filter((ratio) => !shown.has(ratio)).map((ratio) => ({ ratio, channels: [] })),
  ];
}

const names: readonly (readonly [number, string])[] = [
  [1, '1:1'],
  [2, '2:1'],
  [3 / 2, '3:2'],
  [3 / 4, '3:4'],
  [4 / 3, '4:3'],
  [16 / 9, '16:9'],
];

export function shapeName(ratio: number): string {
  return names.find(([value]) => value === ratio)?.[1] ?? ratio.toFixed(2);
}
