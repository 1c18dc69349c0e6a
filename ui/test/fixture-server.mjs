// Serves the built workspace with a made-up company behind it, for looking at pages without the engine. Never in the product.
// Usage: node test/fixture-server.mjs [port]; add ?empty to the first address for a company that has nothing yet.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as compliance from './fixture/compliance.mjs';
import { calendar } from './fixture/calendar.mjs';
import { found } from './fixture/search.mjs';
import * as data from './fixture/data.mjs';
import * as earlier from './fixture/earlier.mjs';
import * as discussion from './fixture/discussion.mjs';
import * as hard from './fixture/hard.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const model = path.join(root, '../process-models/src/main/resources/content-review/content-review.bpmn');
const camunda = path.join(
  root,
  '../engine/application/src/main/resources/META-INF/resources/webjars/camunda/app/tasklist',
);
const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', html: 'text/html', woff2: 'font/woff2' };
// As the engine's (SecurityHeaders.java, CamundaPages.java), but with one nonce for all pages.
const nonce = 'bm9uY2U';
const policy = (styles) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${styles}; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'`;

const problem = (status, code, title, detail, more = {}) => ({
  status,
  body: { type: 'about:blank', title, status, code, detail, correlation: '7c1e', ...more },
});
const ok = (body, headers = {}, status = 200) => ({ status, body, headers });

/** @param state what this run of the server remembers: who is logged in, whether the company is empty, what was switched */
function answer(state, method, url, body, headers) {
  const route = `${method} ${url.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`;
  const list = (items) => (state.empty ? [] : items);
  if (route === 'POST /api/session') return login(state, body);
  if (route === 'GET /api/session/options')
    return ok({ provider: state.company ? 'KEYCLOAK' : 'LOCAL', available: state.company !== 'away' });
  if (route === 'DELETE /api/session') return ((state.known = false), ok(null, {}, 204));
  if (!state.known) return problem(401, 'NOT_LOGGED_IN', 'Log in first', 'Log in and try again.');
  if (method !== 'GET' && headers['x-csrf-token'] !== 'fixture')
    return problem(403, 'CSRF', 'Token missing', 'Send X-CSRF-Token.');
  const draft = data.drafts.get(url.pathname.split('/')[3]) ?? [...data.drafts.values()][0];
  if (method === 'GET' && /^\/api\/people\/[^/]+\/picture$/.test(url.pathname)) return ok(null, {}, 204);
  if (state.gone && url.pathname.startsWith('/api/content/'))
    return problem(404, 'NOT_FOUND', 'Not found', 'Item: not found. Check the address, or ask for access.');
  switch (route) {
    case 'PUT /api/me/picture':
    case 'DELETE /api/me/picture':
      return ok(null, {}, 204);
    case 'GET /api/me':
      return ok({ ...data.me, language: state.language, ...state.me });
    case 'PATCH /api/me':
      return ((state.language = body.language), ok({ ...data.me, language: state.language }));
    case 'GET /api/inbox':
      if (state.crowded) return ok(hard.crowd(data.inbox, 'taskId', 5_000, url.searchParams.get('after')));
      if (state.hard) return ok({ items: hard.inbox, next: null });
      return ok({
        items: list([...data.inbox, lapsedClaim]).filter(
          ({ taskId }) => !url.searchParams.has('task') || url.searchParams.getAll('task').includes(taskId),
        ),
        next: null,
      });
    case 'GET /api/inbox/count':
      return ok({ count: state.crowded ? 5_000 : list(data.inbox).length });
    case 'GET /api/content':
      if (state.crowded) return ok(hard.crowd(data.items, 'id', 5_000, url.searchParams.get('after')));
      if (state.hard) return ok({ items: hard.items, next: null });
      return ok({
        items: list(
          data.items.filter(
            ({ state: s, name }) =>
              (!url.searchParams.has('state') || url.searchParams.getAll('state').includes(s)) &&
              name.toLowerCase().includes((url.searchParams.get('text') ?? '').toLowerCase()),
          ),
        ),
        next: null,
      });
    case 'GET /api/search':
      return ok(found(url.searchParams.get('text').toLowerCase()));
    case 'GET /api/calendar':
      return ok(calendar(url.searchParams, state));
    case 'POST /api/content':
      return (
        data.drafts.set(data.itemId, { etag: '"1"', draft: body }),
        ok({ ...data.items[0], editors: [], mayEdit: true }, { ETag: '"1"' }, 201)
      );
    case 'GET /api/content/:id':
      return ok({
        ...(data.items.find((item) => url.pathname.endsWith(item.id)) ?? data.items[0]),
        editors: [data.people.mia],
        mayEdit: true,
        draftChanged: false,
        submission: url.pathname.endsWith(data.items[7].id) ? null : data.submissionId,
        ...(state.hard && { name: hard.names[state.hard - 1] }),
      });
    case 'GET /api/content/:id/draft':
      return ok(state.hard ? hard.draft : draft.draft, { ETag: draft.etag });
    case 'PUT /api/content/:id/draft':
      return saveDraft(state, draft, body, headers);
    case 'GET /api/content/:id/versions':
      return ok(data.versions);
    case 'GET /api/content/:id/versions/3':
      return ok(data.versions[0]);
    case 'GET /api/content/:id/versions/2':
      return ok(data.versions[1]);
    case 'GET /api/content/:id/discussion':
      return ok({
        version: 3,
        open: 5,
        resolved: 1,
        mayWrite: true,
        whyReadOnly: null,
        items: list(discussion.threads),
        next: null,
      });
    case 'GET /api/content/:id/discussion/readers':
      return ok([data.people.mia, ...discussion.readers]);
    case 'POST /api/content/:id/discussion':
      return problem(409, 'DISCUSSION_CLOSED', 'Closed', 'The discussion is closed, because the item is published.');
    case 'GET /api/content/:id/history':
      return ok(data.history);
    case 'POST /api/content/similar':
      return ok(list(state.similar ? earlier.similar : []));
    case 'POST /api/content/:id/copies':
      return ok({ ...data.items[0], state: 'DRAFT', editors: [], mayEdit: true }, {}, 201);
    case 'PUT /api/content/:id/presence/:id':
      return ok(state.similar ? [{ person: data.people.ivan, place: 'all', since: new Date().toISOString() }] : []);
    case 'DELETE /api/content/:id/presence/:id':
      return ok(null, {}, 204);
    case 'GET /api/content/:id/relatives':
      return ok(state.similar ? earlier.relatives : { copies: [] });
    case 'GET /api/content/:id/similar':
      return ok({
        items: state.similar ? earlier.similar : [],
        difference: state.similar ? 'The second week has another price, and the shop of Bremen takes part.' : null,
      });
    case 'POST /api/content/checks':
      return ok((body.variants ?? []).map((variant) => check(variant, variant.text ?? body.text ?? '')));
    case 'POST /api/content/routes':
      return ok(state.route ?? data.route);
    case 'GET /api/assets':
      return ok({
        items: list(data.library).filter(({ alternativeText }) =>
          alternativeText.toLowerCase().includes((url.searchParams.get('text') ?? '').toLowerCase()),
        ),
        next: null,
      });
    case 'POST /api/assets':
      return ok(
        { hash: data.pictures.shop, mediaType: 'image/png', size: 1, width: 1, height: 1, name: 'shop.png' },
        {},
        201,
      );
    case 'GET /api/submissions/:id':
      return ok({
        ...data.submission,
        ...(state.hard && { itemName: hard.names[state.hard - 1] }),
        ...state.submission,
      });
    case 'GET /api/submissions/:id/compliance':
      return ok({ now: data.judgement, moments: [], closedMarkets: [] });
    case 'POST /api/submissions/:id/looks':
      return ok(null, {}, 204);
    case 'POST /api/submissions':
      return problem(
        400,
        'INVALID',
        'This cannot be submitted yet',
        'Two things are missing. Mend them and submit again.',
        {
          fields: [
            { field: 'slot', code: 'SLOT_IN_THE_PAST', message: 'The slot has passed. Choose a later one.' },
            {
              field: 'variants[1].text',
              code: 'TEXT_TOO_LONG',
              message: 'Bluesky FR: the text has 312 characters, 300 are allowed. Shorten it by 12.',
            },
          ],
        },
      );
    case 'GET /api/submissions/:id/process':
      return ok({
        xml: readFileSync(model, 'utf8'),
        active: state.active,
        passed: state.passed,
        incidents: [],
        steps: data.steps,
        waitsFor: [
          'Waits for Legal Germany (Lena, Lars) because the market is DE and it claims a superlative',
          'Waits for Legal France (Beatrice) because the market is FR',
        ],
      });
    case 'POST /api/reviews/:id/decision':
      return problem(
        409,
        'NEWER_VERSION',
        'There is a newer version',
        'Mia Krüger submitted version 4 a minute ago. Look at it and decide again.',
        { newestVersion: 4, difference: data.versions[0].changes.slice(0, 1) },
      );
    case 'GET /api/publications':
      return ok({ items: list(url.searchParams.has('item') ? data.earlierPosts : data.publications), next: null });
    case 'GET /api/channels':
      return ok(list(data.channels));
    case 'GET /api/channel-accounts':
      return ok(list(data.accounts));
    case 'GET /api/channel-accounts/:id':
      return ok(
        data.accounts.find((account) => url.pathname.endsWith(account.id)),
        { ETag: '"1"' },
      );
    case 'POST /api/channel-accounts/:id/test':
      return ok({
        ok: true,
        message: 'The network answered in 180 ms.',
        failure: null,
        handle: '@acmebikes.example',
        displayName: 'Acme Bikes',
        profile: null,
      });
    case 'GET /api/campaigns':
      return ok(list(data.campaigns));
    case 'GET /api/facts':
      return ok(data.facts);
    case 'GET /api/groups':
      return ok(data.groups);
    case 'GET /api/people':
      return ok({
        items: (state.empty ? data.persons.slice(-1) : data.persons).filter((person) =>
          person.displayName.toLowerCase().includes((url.searchParams.get('text') ?? '').toLowerCase()),
        ),
        next: null,
      });
    case 'POST /api/people':
      return ok(
        {
          person: { ...body, id: body.userName, active: true, roles: ['AUTHOR'], revision: 0 },
          password: 'fK3mWzq8RtBn5vHcXy2LpGds',
        },
        {},
        201,
      );
    case 'GET /api/claims':
      return ok({ items: list(compliance.claims.filter(claimed(url.searchParams))), next: null });
    case 'POST /api/claims':
      return problem(400, 'INVALID', 'This claim cannot be proposed', 'Mend what is wrong.', {
        fields: [{ field: 'owner', code: 'UNKNOWN', message: "owner 'mia': it is not known. Choose somebody else." }],
      });
    case 'GET /api/claims/:id':
      return ok(compliance.versionsOf(url.pathname.split('/')[3]), { ETag: '"1"' });
    case 'GET /api/claims/:id/uses':
      return ok({ items: url.pathname.includes(compliance.lapsed.id) ? compliance.uses : [], next: null });
    case 'GET /api/legal-holds':
      return ok(list(compliance.holds));
    case 'GET /api/retention':
      return ok({ items: list(compliance.deadlines), next: null });
    case 'GET /api/retention/due':
      return ok({ items: list(compliance.due), next: null });
    case 'GET /api/erasures':
      return ok({ items: list(compliance.erasures), next: null });
    case 'GET /api/overrides':
      return ok(state.empty ? { items: [], rates: [] } : compliance.overrides);
    case 'GET /api/compliance/live-findings':
      return ok(state.empty ? { lookedAt: compliance.live.lookedAt, items: [] } : compliance.live);
    case 'GET /api/incidents':
      return ok(list(data.incidents));
    case 'GET /api/notifications':
      return ok({ items: list(data.deliveries), next: null });
    case 'GET /api/emergency-stops':
      return ok(list(data.stops));
    case 'GET /api/plugins':
      return ok(list(data.plugins));
    default:
      return problem(404, 'NOT_FOUND', 'Nothing here', `${route}: the fixture does not know this.`);
  }
}

const lapsedClaim = {
  ...data.inbox.at(-1),
  taskId: 'claim',
  title: compliance.lapsed.text,
  claim: compliance.lapsed.id,
};

const claimed = (search) => (claim) =>
  claim.text.toLowerCase().includes((search.get('text') ?? '').toLowerCase()) &&
  (!search.has('state') || search.getAll('state').includes(claim.state));

function login(state, { userName, password }) {
  if (password !== 'right') return problem(401, 'WRONG', 'Wrong', 'User name or password is wrong.');
  state.known = true;
  return ok({ ...data.me, language: state.language, displayName: userName === 'mia' ? data.me.displayName : userName });
}

function saveDraft(state, kept, body, headers) {
  if (state.conflict) {
    state.conflict = false;
    const current = {
      ...kept.draft,
      name: `${kept.draft.name} 2027`,
      text: kept.draft.text.replace('Jetzt', 'Ab Samstag'),
    };
    return problem(412, 'CHANGED', 'Somebody else saved', 'Max saved in between.', {
      current,
      etag: kept.etag,
      savedBy: data.people.max,
    });
  }
  if (headers['if-match'] !== kept.etag)
    return problem(412, 'CHANGED', 'Somebody else saved', 'Max saved in between.', {
      current: kept.draft,
      etag: kept.etag,
      savedBy: data.people.max,
    });
  kept.etag = `"${Number(kept.etag.slice(1, -1)) + 1}"`;
  kept.draft = body;
  return ok({ savedAt: new Date().toISOString(), draft: body }, { ETag: kept.etag });
}

function check(variant, text) {
  const { limits } = data.accounts.find((account) => account.id === variant.account);
  const findings =
    text.length > limits.text
      ? [
          {
            code: 'TEXT_TOO_LONG',
            severity: 'BLOCK',
            message: `The text has ${text.length} characters, ${limits.text} are allowed. Shorten it by ${text.length - limits.text}.`,
          },
        ]
      : [];
  return {
    account: variant.account,
    market: variant.market,
    counted: text.length,
    limit: limits.text,
    unit: limits.textUnit,
    findings,
  };
}

export function start(port = 0, state = {}) {
  const remembered = {
    known: true,
    language: 'en',
    empty: false,
    active: ['userTask_ReviewContent'],
    passed: ['serviceTask_PlanReviews', 'serviceTask_OpenStage'],
    ...state,
  };
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const styles = url.pathname.startsWith('/tasklist/') ? "'unsafe-inline'" : `'nonce-${nonce}'`;
    response.setHeader('Content-Security-Policy', policy(styles));
    response.setHeader('Set-Cookie', 'countersign-csrf=fixture; Path=/; SameSite=Lax');
    if (url.pathname.endsWith('/crops')) {
      response.setHeader('Content-Type', 'application/json');
      const part = { hash: data.part, mediaType: 'image/png', size: 1, width: 1, height: 1, name: 'part' };
      const original = url.pathname.includes(data.part) ? data.pictures.bike : null;
      return response.end(JSON.stringify(request.method === 'POST' ? part : { width: 2560, height: 1600, original }));
    }
    if (url.pathname.startsWith('/api/assets/')) {
      response.setHeader('Content-Type', 'image/svg+xml');
      return response.end(data.picture(url.pathname.split('/')[3]));
    }
    // Nothing changes here, and whoever waits until the network is silent is not kept waiting.
    if (url.pathname === '/api/live') return response.writeHead(204).end();
    if (url.pathname.startsWith('/api/')) {
      const json = request.headers['content-type']?.includes('json') && text ? JSON.parse(text) : {};
      const { status, body, headers = {} } = answer(remembered, request.method, url, json, request.headers);
      response.writeHead(status, {
        'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json',
        ...headers,
      });
      return response.end(status === 204 ? undefined : JSON.stringify(body));
    }
    // Our files for Camunda's Tasklist, in a page that stands in for it.
    const guest = /^\/tasklist\/(scripts|styles)\//.test(url.pathname)
      ? path.join(camunda, url.pathname.slice('/tasklist/'.length))
      : /^\/tasklist\/page\.(html|js)$/.test(url.pathname)
        ? path.join(root, 'test/fixture/tasklist', path.basename(url.pathname))
        : undefined;
    if (guest !== undefined) {
      response.setHeader('Content-Type', types[guest.split('.').pop()]);
      return response.end(readFileSync(guest));
    }
    const file = url.pathname.replace(/^\/workspace\//, '');
    const isFile = /^(assets\/|mark\.svg|tasklist\.js)/.test(file);
    response.setHeader('Content-Type', types[isFile ? file.split('.').pop() : 'html'] ?? 'application/octet-stream');
    try {
      if (isFile) response.end(readFileSync(path.join(root, 'dist', file)));
      else response.end(readFileSync(path.join(root, 'dist/index.html'), 'utf8').replaceAll('__NONCE__', nonce));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) =>
    server.listen(port, () =>
      resolve({ server, state: remembered, address: `http://localhost:${server.address().port}` }),
    ),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await start(Number(process.argv[2] ?? 5199));
  console.log(`${address}/workspace/`);
}
