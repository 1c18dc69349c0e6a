// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerOf, api, bodyOf, csrfToken, newKey, onSessionLost } from './client';
import { asProblem, ProblemError } from './problem';

const answers = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  vi.fn<typeof fetch>(() =>
    Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } }),
    ),
  );

afterEach(() => vi.unstubAllGlobals());

describe('the client', () => {
  it('repeats the CSRF cookie in the header of a write only', async () => {
    document.cookie = 'countersign-csrf=abc%3D';
    const fetch = answers(200, { count: 1 });
    await api.GET('/api/inbox/count', { fetch });
    await api.POST('/api/campaigns', { body: { name: 'Spring' }, fetch });
    const headers = fetch.mock.calls.map(([request]) => (request as Request).headers.get('X-CSRF-Token'));
    expect(headers).toEqual([null, 'abc=']);
    expect(csrfToken('other=1')).toBe('');
  });

  it('asks for the token before the first write of somebody who has none yet', async () => {
    document.cookie = 'countersign-csrf=; max-age=0';
    const fetch = vi.fn<typeof globalThis.fetch>(() => {
      document.cookie = 'countersign-csrf=fresh';
      return Promise.resolve(new Response('{}', { status: 401 }));
    });
    vi.stubGlobal('fetch', fetch);
    await api.POST('/api/session', { body: { userName: 'mia', password: 'secret' } });
    const written = fetch.mock.calls.at(-1)?.[0] as Request;
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(written.headers.get('X-CSRF-Token')).toBe('fresh');
  });

  it('throws what the server said', async () => {
    const fetch = answers(409, {
      type: 'about:blank',
      title: 'Decided already',
      status: 409,
      code: 'DECIDED',
      detail: 'Why',
    });
    const failure = await bodyOf(api.GET('/api/me', { fetch })).catch(asProblem);
    expect(failure).toBeInstanceOf(ProblemError);
    expect(failure).toMatchObject({ status: 409, message: 'Why' });
  });

  it('says the status when what answered is no problem document', async () => {
    const failure = await bodyOf(api.GET('/api/me', { fetch: answers(502, ['proxy']) })).catch(asProblem);
    expect(failure).toMatchObject({ problem: { code: 'HTTP_502' } });
  });

  it('tells of a lost session, but not when the session itself is asked for', async () => {
    const lost = vi.fn();
    const stop = onSessionLost(lost);
    const fetch = answers(401, {});
    await api.GET('/api/me', { fetch });
    expect(lost).not.toHaveBeenCalled();
    await api.GET('/api/inbox', { fetch });
    expect(lost).toHaveBeenCalledOnce();
    stop();
  });

  it('hands the ETag over with the body', async () => {
    const fetch = answers(200, { name: 'Spring' }, { ETag: '"7"' });
    const call = api.GET('/api/content/{itemId}/draft', { params: { path: { itemId: 'i' } }, fetch });
    expect(await answerOf(call)).toEqual({ body: { name: 'Spring' }, etag: '"7"' });
  });

  it('makes a new key for each intention', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(newKey()).not.toBe(newKey());
  });
});
