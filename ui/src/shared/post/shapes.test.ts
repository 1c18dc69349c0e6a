import { describe, expect, it } from 'vitest';
import { cellShape, shapeName, shapesFor } from './shapes';

describe('the shape of a picture', () => {
  it('is its own while it is alone', () => {
    expect(cellShape('bluesky', 1, 0)).toBeUndefined();
    expect(cellShape('mastodon', 1, 0)).toBeUndefined();
  });

  it('is the one of its cell among several', () => {
    expect([0, 1, 2].map((place) => cellShape('bluesky', 3, place))).toEqual([1, 2, 2]);
    expect([0, 1].map((place) => cellShape('mastodon', 2, place))).toEqual([3 / 4, 3 / 4]);
  });

  it('is offered once with all the networks that want it, before what fits everywhere', () => {
    expect(shapesFor(['bluesky', 'mastodon', 'bluesky'], 4, 1)).toEqual([
      { ratio: 3 / 2, channels: ['bluesky', 'mastodon'] },
      { ratio: 1, channels: [] },
      { ratio: 4 / 3, channels: [] },
      { ratio: 16 / 9, channels: [] },
    ]);
  });

  it('has a name', () => {
    expect([3 / 2, 16 / 9, 1.91].map(shapeName)).toEqual(['3:2', '16:9', '1.91']);
  });
});
