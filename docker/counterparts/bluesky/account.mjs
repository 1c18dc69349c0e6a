// node account.mjs BASE HANDLE: makes an account with an app password and prints both as variables.
import crypto from 'node:crypto';

const [base, handle] = process.argv.slice(2);

async function call(method, body, token) {
  const answer = await fetch(`${base}/xrpc/com.atproto.server.${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${method}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

const password = crypto.randomBytes(18).toString('base64url');
const account = await call('createAccount', { handle, password, email: `${handle.split('.')[0]}@example.org` });
const app = await call('createAppPassword', { name: 'countersign' }, account.accessJwt);
console.log(`COUNTERPART_PDS_HANDLE=${handle}`);
console.log(`COUNTERPART_PDS_APP_PASSWORD=${app.password}`);
