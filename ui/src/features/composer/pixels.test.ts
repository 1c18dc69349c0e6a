import { describe, expect, it } from 'vitest';
import { largest, pixelsOf } from './pixels';

const picture = { width: 3000, height: 2000 };

describe('a part of a picture', () => {
  it('is the largest of its shape, in the middle', () => {
    expect(pixelsOf(largest(1, picture), picture)).toEqual({ x: 500, y: 0, width: 2000, height: 2000 });
    expect(pixelsOf(largest(3, picture), picture)).toEqual({ x: 0, y: 500, width: 3000, height: 1000 });
    expect(pixelsOf(largest(undefined, picture), picture)).toEqual({ x: 0, y: 0, ...picture });
  });

  it('has whole pixels within the picture', () => {
    expect(pixelsOf({ x: 99.99, y: 0, width: 33.333, height: 0.001 }, { width: 100, height: 100 })).toEqual({
      x: 67,
      y: 0,
      width: 33,
      height: 1,
    });
  });
});
