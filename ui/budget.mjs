// Holds the first load to its budget: the compressed script that a browser fetches before somebody sees the inbox, which is
// the entry, the inbox's page, one language, and all that these import. Usage: node budget.mjs, after vite build.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const MOST = 200_000;
const FIRST = ['index.html', 'src/features/inbox/InboxPage.tsx', 'src/shared/i18n/en/index.ts'];

/** Files of the pieces and of all that they import, each once. */
export function filesOf(manifest, pieces) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    if (manifest[key] === undefined) throw new Error(`The bundle has no piece '${key}': the budget names it.`);
    seen.add(key);
    (manifest[key].imports ?? []).forEach(visit);
  };
  pieces.forEach(visit);
  return [...seen].map((key) => manifest[key].file);
}

function sum(sizes) {
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

/** What is too much, in a sentence with the largest files; nothing when all is well. */
export function excess(sizes, most) {
  if (sum(sizes) <= most) return undefined;
  const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 12);
  const lines = largest.map(([file, size]) => `  ${size} ${file}`).join('\n');
  return `The inbox needs ${sum(sizes)} bytes of compressed script, ${most} are allowed. The largest:\n${lines}`;
}

function check() {
  const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), 'dist');
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));
  const size = (file) => brotliCompressSync(readFileSync(path.join(dist, file))).length;
  const sizes = new Map(filesOf(manifest, FIRST).map((file) => [file, size(file)]));
  const problem = excess(sizes, MOST);
  console.log(problem ?? `The inbox needs ${sum(sizes)} of ${MOST} bytes of compressed script.`);
  if (problem !== undefined) process.exit(1);
}

if (process.argv[1] === import.meta.filename) check();
