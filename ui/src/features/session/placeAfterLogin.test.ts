import { describe, expect, it } from 'vitest';
import { placeAfterLogin } from './placeAfterLogin';

describe('the place after a login', () => {
  it('is where the person was going', () => {
    expect(placeAfterLogin('/content/1?tab=history')).toBe('/content/1?tab=history');
  });

  it('is never another site, and never the login itself', () => {
    const elsewhere = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      null,
      '/login',
    ];
    expect(new Set(elsewhere.map(placeAfterLogin))).toEqual(new Set(['/inbox']));
  });
});
