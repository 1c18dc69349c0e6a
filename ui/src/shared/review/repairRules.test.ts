import { describe, expect, it } from 'vitest';
import { actionsFor, isComplete } from './repairRules';

describe('repairing a publication', () => {
  it('never offers to send again what may have been published', () => {
    expect(actionsFor('UNKNOWN')).not.toContain('TRY_AGAIN');
    expect(actionsFor('FAILED')).toContain('TRY_AGAIN');
    expect(actionsFor('SENT')).toEqual([]);
  });

  it('wants to know where a post was seen', () => {
    expect(isComplete({ action: 'WAS_PUBLISHED' })).toBe(false);
    expect(isComplete({ action: 'WAS_PUBLISHED', permalink: 'javascript:alert(1)' })).toBe(false);
    expect(isComplete({ action: 'WAS_PUBLISHED', permalink: 'https://bsky.example/p/1' })).toBe(true);
    expect(isComplete({ action: 'WAS_NOT_PUBLISHED' })).toBe(true);
  });
});
