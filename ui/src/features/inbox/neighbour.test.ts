import { describe, expect, it } from 'vitest';
import { neighbour, successor } from './neighbour';

const entries = ['a', 'b', 'c'].map((taskId) => ({ taskId }));

describe('moving through the inbox', () => {
  it('goes one step and stops at the ends', () => {
    expect(neighbour(entries, 'a', 1)?.taskId).toBe('b');
    expect(neighbour(entries, 'c', 1)?.taskId).toBe('c');
    expect(neighbour(entries, 'a', -1)?.taskId).toBe('a');
  });

  it('starts at the top', () => {
    expect(neighbour(entries, undefined, 1)?.taskId).toBe('a');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });

  it('goes on with what took the place of a decided entry', () => {
    expect(successor(entries, 'a')?.taskId).toBe('b');
    expect(successor(entries, 'c')?.taskId).toBe('b');
    expect(successor([{ taskId: 'a' }], 'a')).toBeUndefined();
  });
});
