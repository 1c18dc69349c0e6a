import { describe, expect, it } from 'vitest';
import { loginPath, placeAfterLogin } from './placeAfterLogin';

const after = (path: string) => placeAfterLogin(new URLSearchParams(loginPath(path).split('?')[1]).get('next'));

describe('the place after a login', () => {
  it('is where the person was going', () => {
    expect(after('/content/1?tab=history&x=ü')).toEqual({ path: '/content/1?tab=history&x=ü', inside: true });
  });

  it('may be Tasklist, which is left to the browser', () => {
    const tasklist = '/camunda/app/tasklist/default/';
    expect(placeAfterLogin(tasklist)).toEqual({ path: tasklist, inside: false });
  });

  it('is never another site, and never the login itself', () => {
    const elsewhere = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      '/',
      '/workspace',
      null,
    ];
    const places = [...elsewhere, '/workspace/login'].map((next) => placeAfterLogin(next));
    expect(new Set(places.map((place) => place.path))).toEqual(new Set(['/inbox']));
  });
});
