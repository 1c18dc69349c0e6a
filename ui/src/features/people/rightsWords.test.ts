import { describe, expect, it } from 'vitest';
import { itemIn, nameOf } from './rightsWords';

describe('an address', () => {
  it('names its item wherever it stands', () => {
    const item = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(itemIn(`https://sign.example.org/workspace/content/${item}?tab=history`)).toBe(item);
    expect(itemIn(item.toUpperCase())).toBe(item);
  });

  it('names none when there is none', () => {
    expect(itemIn('https://sign.example.org/workspace/content')).toBeUndefined();
  });
});

it('tells operations apart by method and path', () => {
  expect(nameOf({ method: 'PUT', path: '/api/content/{itemId}/draft' })).toBe('PUT /api/content/{itemId}/draft');
});
