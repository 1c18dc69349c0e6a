// node token.mjs BASE LOGIN PASSWORD: goes through snac2's OAuth as a browser would and prints the access token.
const [base, login, password] = process.argv.slice(2);
const out = 'urn:ietf:wg:oauth:2.0:oob';

async function post(path, fields) {
  const answer = await fetch(base + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  if (answer.status >= 400) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }
  return answer;
}

// The values that the login page carries from the application to the login.
async function hiddenFields(query) {
  const page = await (await fetch(`${base}/oauth/authorize?${query}`)).text();
  const inputs = [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return Object.fromEntries(inputs.map((input) => [/name="([^"]*)"/.exec(input)[1], /value="([^"]*)"/.exec(input)?.[1] ?? '']));
}

const app = await (await post('/api/v1/apps', { client_name: 'Countersign', redirect_uris: out, scopes: 'read write' })).json();
const query = new URLSearchParams({ response_type: 'code', client_id: app.client_id, redirect_uri: out, scope: 'read write', state: 's' });
const answer = await post('/oauth/x-snac-login', { ...(await hiddenFields(query)), login, passwd: password });
const code = answer.headers.has('location')
  ? new URL(answer.headers.get('location'), base).searchParams.get('code')
  : /[0-9a-f]{32,}/.exec(await answer.text())?.[0];
if (!code) {
  throw new Error('snac2 gave no authorization code');
}
const granted = await post('/oauth/token', {
  grant_type: 'authorization_code',
  client_id: app.client_id,
  client_secret: app.client_secret,
  redirect_uri: out,
  code,
});
console.log(`COUNTERPART_MASTODON_TOKEN=${(await granted.json()).access_token}`);
