// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { writeKept } from '@/shared/kept';
import { keptDraftKey, withKept } from './keptDraft';

const open = { itemId: 'i', etag: '"2"', draft: { name: 'On the server' } };

describe('a draft that never reached the server', () => {
  beforeEach(() => sessionStorage.clear());

  it('comes back with the ETag it was written on, so that a conflict is noticed', () => {
    writeKept(keptDraftKey('i'), JSON.stringify({ etag: '"1"', draft: { name: 'Unsent' } }));
    expect(withKept(open)).toEqual({
      open: { itemId: 'i', etag: '"1"', draft: { name: 'Unsent' }, base: { name: '' } },
      restored: true,
    });
  });

  it('is not mixed up with the draft of another item', () => {
    writeKept(keptDraftKey('other'), JSON.stringify({ etag: '"1"', draft: { name: 'Unsent' } }));
    expect(withKept(open)).toEqual({ open, restored: false });
  });

  it('is left alone when it cannot be read', () => {
    writeKept(keptDraftKey('i'), '{half');
    expect(withKept(open).restored).toBe(false);
  });
});
