import { describe, expect, it } from 'vitest';
import { likenesses } from './likenesses';

const picture = (percent: number, same = false) => ({ asked: 'a', found: same ? 'a' : 'b', percent, same });

describe('what an earlier item has in common', () => {
  it('names the same file before one that looks like it', () => {
    expect(likenesses({ pictures: [picture(99), picture(100, true)] })).toEqual([
      { kind: 'samePicture', percent: 100 },
    ]);
  });

  it('says how much of the text is the same, and when it is all of it', () => {
    expect(likenesses({ text: 100, pictures: [picture(91)] }).map((each) => each.kind)).toEqual([
      'sameText',
      'picture',
    ]);
    expect(likenesses({ text: 74, pictures: [picture(91)] }).map((each) => each.kind)).toEqual(['picture', 'text']);
  });

  it('says nothing where nothing is alike', () => {
    expect(likenesses({ text: null, pictures: [] })).toEqual([]);
  });
});
