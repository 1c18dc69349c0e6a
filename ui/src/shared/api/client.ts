import createClient, { type Middleware } from 'openapi-fetch';
import { problemOf } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);
const whenLost = new Set<() => void>();
const whenFound = new Set<() => void>();

/** Called when the server no longer knows the session, so that the frame can ask for the password again. */
export function onSessionLost(listener: () => void): () => void {
  whenLost.add(listener);
  return () => whenLost.delete(listener);
}

/** Called when the person is back, so that what could not be sent is sent now. */
export function onSessionFound(listener: () => void): () => void {
  whenFound.add(listener);
  return () => whenFound.delete(listener);
}

export function sessionFound(): void {
  whenFound.forEach((listener) => listener());
}

/** With https the cookie is locked to this host by its name. */
export function csrfToken(cookies = document.cookie): string {
  const cookie = cookies.split('; ').find((each) => /^(?:__Host-)?countersign-csrf=/.test(each));
  return decodeURIComponent(cookie?.slice(cookie.indexOf('=') + 1) ?? '');
}

/** The server hands the token out with its first answer; whoever comes straight to the login page has had none yet. */
async function tokenForWriting(): Promise<string> {
  if (csrfToken() === '')
    await globalThis.fetch(`${globalThis.location.origin}/api/me`, { credentials: 'same-origin' });
  return csrfToken();
}

/** Whom this tab shows. Another tab of the browser may have logged in somebody else, in whose name nothing is to be written. */
let acting: string | undefined;

const session: Middleware = {
  async onRequest({ request }) {
    if (reads.has(request.method)) return request;
    request.headers.set('X-CSRF-Token', await tokenForWriting());
    if (acting !== undefined && !request.url.endsWith('/api/session')) request.headers.set('X-Acting-Person', acting);
    return request;
  },
  async onResponse({ request, response }) {
    const asksForSession = ['/api/session', '/api/me'].includes(new URL(request.url).pathname);
    if (asksForSession) acting = response.status === 200 ? await personIn(response.clone()) : undefined;
    if (response.status === 401 && !asksForSession) whenLost.forEach((listener) => listener());
    return response;
  },
};

async function personIn(answer: Response): Promise<string | undefined> {
  const person: unknown = await answer.json().catch(() => undefined);
  return typeof person === 'object' && person !== null && 'id' in person ? String(person.id) : undefined;
}

export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  // Looked up at each call, not once when the page starts, so that a test can stand in for the server.
  fetch: (request) => globalThis.fetch(request),
});
api.use(session);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body, or the server's refusal thrown. */
export async function bodyOf<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await answerOf(call)).body;
}

/** The answer's body with its ETag, for what is edited. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<{ body: T; etag: string }> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(error, response);
  return { body: data as T, etag: response.headers.get('ETag') ?? '' };
}

/** For Idempotency-Key: one key for one intention, however often it is sent. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
