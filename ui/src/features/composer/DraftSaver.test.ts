// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saving } from '@/shared/autosave/Autosave';
import { readKept } from '@/shared/kept';
import type { Draft } from './draft';
import { DraftSaver } from './DraftSaver';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly ifMatch: string | null;
  readonly body: Draft;
}

const json = (status: number, body: unknown, etag = '') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ETag: etag } });

/** Answers each request with the next of the answers, and keeps what was sent. */
function server(...answers: Response[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname: path } = new URL(request.url);
    const body = (await request.json()) as Draft;
    sent.push({ method: request.method, path, ifMatch: request.headers.get('If-Match'), body });
    const answer = answers.shift();
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer;
  });
  return sent;
}

describe('saving a draft', () => {
  let states: Saving<Draft>[];
  const saverOf = (itemId: string | undefined, etag: string) => {
    states = [];
    return new DraftSaver({ itemId, etag, draft: { name: '' } }, (saving) => states.push(saving));
  };

  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  it('makes the item with the first words and replaces its draft from then on', async () => {
    const sent = server(
      json(201, { id: 'i' }, '"1"'),
      json(200, { savedAt: '2026-11-22T12:00:00Z', draft: {} }, '"2"'),
    );
    const saver = saverOf(undefined, '');
    const created = vi.fn();
    saver.listen({
      onCreated: created,
      onSaved: () => undefined,
      onConflict: () => undefined,
      onHeard: () => undefined,
      untitled: 'Untitled',
    });
    saver.change({ name: '', text: 'Hello' });
    expect(await saver.flush()).toBe(true);
    saver.change({ name: '', text: 'Hello you' });
    expect(await saver.flush()).toBe(true);
    expect(sent.map(({ method, path, ifMatch }) => [method, path, ifMatch])).toEqual([
      ['POST', '/api/content', null],
      ['PUT', '/api/content/i/draft', '"1"'],
    ]);
    expect(sent[0]?.body.name).toBe('Hello');
    expect(created).toHaveBeenCalledExactlyOnceWith('i');
    expect(saver.place).toEqual({ itemId: 'i', etag: '"2"' });
  });

  it("shows the other draft when somebody was faster, and replaces that one's version once the author has chosen", async () => {
    const theirs = { name: 'Theirs' };
    const conflict = {
      type: 'x',
      title: 'x',
      status: 412,
      code: 'x',
      current: theirs,
      etag: '"5"',
      savedBy: { id: 'max', displayName: 'Max' },
    };
    const sent = server(json(412, conflict), json(200, { savedAt: '2026-11-22T12:00:00Z', draft: {} }, '"6"'));
    const saver = saverOf('i', '"4"');
    const onConflict = vi.fn();
    saver.listen({
      onCreated: () => undefined,
      onSaved: () => undefined,
      onConflict,
      onHeard: () => undefined,
      untitled: 'Untitled',
    });
    saver.change({ name: 'Mine' });
    expect(await saver.flush()).toBe(false);
    expect(onConflict).toHaveBeenCalledExactlyOnceWith(theirs, 'Max');
    expect(saver.base).toEqual({ name: '' });
    expect(states.at(-1)).toEqual({ kind: 'conflict', theirs, savedBy: 'Max' });
    saver.settle({ name: 'Mine' });
    expect(saver.base).toEqual(theirs);
    expect(await saver.flush()).toBe(true);
    expect(sent.map((each) => each.ifMatch)).toEqual(['"4"', '"5"']);
  });

  it('passes on what somebody else saved, but no answer that a save has overtaken', async () => {
    const saver = saverOf('i', '"4"');
    const onHeard = vi.fn();
    saver.listen({
      onCreated: () => undefined,
      onSaved: () => undefined,
      onConflict: () => undefined,
      onHeard,
      untitled: 'Untitled',
    });
    saver.hear({ name: 'Mine' }, '"4"', '"4"');
    saver.hear({ name: 'Old' }, '"3"', '"2"');
    expect(onHeard).not.toHaveBeenCalled();
    saver.hear({ name: 'Theirs' }, '"5"', '"4"');
    expect(onHeard).toHaveBeenCalledExactlyOnceWith({ name: 'Theirs' }, '"5"');
    saver.adopt({ name: 'Theirs' }, '"5"');
    expect([saver.base, saver.place.etag]).toEqual([{ name: 'Theirs' }, '"5"']);
  });

  it('keeps in the tab what the server did not get, and forgets it once it has', async () => {
    server();
    const saver = saverOf('i', '"4"');
    saver.change({ name: 'Unsent' });
    expect(await saver.flush()).toBe(false);
    expect(states.at(-1)?.kind).toBe('failed');
    expect(JSON.parse(readKept('draft:i'))).toEqual({
      etag: '"4"',
      draft: { name: 'Unsent' },
      base: { name: '' },
    });
    server(json(200, { savedAt: '2026-11-22T12:00:00Z', draft: {} }, '"5"'));
    expect(await saver.flush()).toBe(true);
    expect(readKept('draft:i')).toBe('');
  });
});
