// Builds the workspace for Maven: installs what the lock names, checks, bundles; each step only when its input changed.
// Usage: node build.mjs <folder for the bundle> [--checks|--skip-checks] [--changed|--quickly]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = path.dirname(fileURLToPath(import.meta.url));
const contract = path.join(root, '../engine/application/src/main/resources/openapi.yaml');
const [target, ...flags] = process.argv.slice(2);
const bundle = path.resolve(root, target);
const stamps = path.join(root, 'target/stamps');
const inputs = ['package.json', 'package-lock.json', 'index.html', 'public', 'src', 'test', 'tsconfig.json'].concat([
  'budget.mjs',
  'vite.config.ts',
  'vite.tasklist.config.ts',
  'eslint.config.js',
  'postcss.config.cjs',
  '.prettierrc.json',
]);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const tooOld = major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
  if (tooOld) {
    fail(`Node ${process.versions.node} is too old: the workspace needs 20.19, 22.12 or newer. Install a newer Node.`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function files(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => files(path.join(place, name)));
}

function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => files(path.resolve(root, place)))) {
    if (file.endsWith('schema.d.ts') || file.includes(`${path.sep}pictures${path.sep}`)) continue;
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function npm(...words) {
  const made = spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (made.error) fail(`npm could not be started: ${made.error.message}. Install Node 20.19 or newer with npm.`);
  if (made.status !== 0) fail(`The workspace was not built: npm ${words.join(' ')} failed. Its messages stand above.`);
}

/** Runs the work unless it was done for the same input before. */
function unlessDone(stamp, print, stillThere, work) {
  if (stillThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

/** Beside each text the same, compressed as well as it goes; the server gives what the browser takes. */
function compress(file) {
  if (!/\.(js|css|svg)$/.test(file)) return;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

requireNode();
if (flags.includes('--quickly') && existsSync(path.join(bundle, 'index.html'))) process.exit(0);

const lock = fingerprint(['package-lock.json']);
const all = fingerprint([...inputs, contract]);
unlessDone(path.join(root, 'node_modules/.installed'), lock, true, () => npm('ci', '--no-progress'));
unlessDone(path.join(stamps, 'built'), all, existsSync(path.join(bundle, 'index.html')), () => {
  npm('run', 'generate');
  npm('run', 'build');
  rmSync(bundle, { recursive: true, force: true });
  cpSync(path.join(root, 'dist'), bundle, { recursive: true, filter: (from) => !from.endsWith('.vite') });
  files(bundle).forEach(compress);
});
if (!flags.includes('--skip-checks')) unlessDone(path.join(stamps, 'checked'), all, true, () => npm('run', 'check'));
