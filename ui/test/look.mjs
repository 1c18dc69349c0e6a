// Takes a picture of every page at 1440, 1024, 390 and 320 px, light and dark, in two languages, and runs axe over each.
// Usage: node test/look.mjs [part of a name] [language, or `all` for both languages of each] [part of a view's name]
// Needs a Chromium: CHROMIUM=/path, else /usr/bin/chromium. Pictures land in test/pictures, findings on the console.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import * as compliance from './fixture/compliance.mjs';
import * as data from './fixture/data.mjs';
import * as signing from './fixture/signing.mjs';
import { start } from './fixture-server.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const axe = readFileSync(path.join(here, '../node_modules/axe-core/axe.min.js'), 'utf8');
const task = (kind) => data.inbox.find((entry) => entry.kind === kind).taskId;
const pages = {
  login: { at: '/login', state: { known: false } },
  'login-company': { at: '/login?problem=LOGIN_TOO_OLD', state: { known: false, company: 'up' } },
  'login-company-away': { at: '/login', state: { known: false, company: 'away' } },
  'login-done': { at: '/logged-in', state: { company: 'up' } },
  'people-company': { at: '/people', state: { company: 'up' } },
  inbox: { at: `/inbox/${task('REVIEW') && data.inbox[1].taskId}` },
  'inbox-list': { at: '/inbox' },
  'inbox-repair': { at: `/inbox/${task('CHECK_OUTCOME')}` },
  'inbox-delete': { at: `/inbox/${task('TAKE_DOWN')}` },
  'inbox-slot': { at: `/inbox/${task('CHOOSE_SLOT')}` },
  'inbox-empty': { at: '/inbox', state: { empty: true } },
  'inbox-bulk': {
    at: `/inbox`,
    then: async (page) => {
      for (const box of (await page.getByRole('checkbox').all()).slice(0, 3)) await box.check();
      await page.getByRole('button', { name: 'Sign together…' }).click();
      await page.getByText('Left out').first().waitFor();
    },
  },
  content: { at: '/content' },
  'content-filtered': { at: '/content?market=DE&author=me&from=2026-11-01&sort=SLOT' },
  'content-empty': { at: '/content?text=zzz' },
  'content-company-empty': { at: '/content', state: { empty: true } },
  'content-crowded': { at: '/content', state: { crowded: true } },
  'content-hard': { at: '/content', state: { hard: 1 } },
  'inbox-crowded': { at: '/inbox', state: { crowded: true } },
  'inbox-hard': { at: '/inbox/hard-2', state: { hard: 3 } },
  'item-hard-long': { at: `/content/${data.itemId}`, state: { hard: 1 } },
  'item-hard-word': { at: `/content/${data.itemId}`, state: { hard: 2 } },
  'item-hard-hebrew': { at: `/content/${data.itemId}`, state: { hard: 6 } },
  'composer-hard': { at: `/content/compose/${data.itemId}`, state: { hard: 5 } },
  'composer-empty': { at: '/content/compose', state: { empty: true } },
  'accounts-empty': { at: '/accounts', state: { empty: true } },
  'campaigns-empty': { at: '/campaigns', state: { empty: true } },
  'calendar-company-empty': { at: '/calendar', state: { empty: true } },
  'operations-empty': { at: '/operations', state: { empty: true } },
  'mails-empty': { at: '/operations/mails', state: { empty: true } },
  'stops-empty': { at: '/operations/stops', state: { empty: true } },
  'not-begun': {
    at: '/content',
    before: (page) => page.route('**/assets/*.js', (route) => route.abort()),
    wait: 7_000,
    fails: true,
  },
  'item-gone': {
    at: `/content/${data.itemId}`,
    then: async (page, state) => {
      state.gone = true;
      await page.evaluate(() => globalThis.dispatchEvent(new Event('visibilitychange')));
      await page.getByRole('heading', { name: 'Nothing here' }).waitFor({ timeout: 40_000 });
    },
  },
  composer: { at: `/content/compose/${data.itemId}` },
  'composer-previews': {
    at: `/content/compose/${data.everywhereId}`,
    then: (page) => page.locator('[data-network=mastodon]').first().scrollIntoViewIfNeeded(),
  },
  'composer-similar': { at: `/content/compose/${data.itemId}`, state: { similar: true } },
  'item-similar': { at: `/content/${data.itemId}`, state: { similar: true } },
  'composer-crop': {
    at: `/content/compose/${data.itemId}`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Crop the image' }).click();
      await page.getByRole('radio', { name: '1:1' }).click();
    },
  },
  'composer-library': {
    at: `/content/compose/${data.itemId}`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Use an earlier image' }).click();
      await page.getByText('in 4 items').waitFor();
    },
  },
  'composer-correction': { at: `/content/compose/${data.itemId}`, state: { route: data.corrected } },
  'composer-correction-full': { at: `/content/compose/${data.itemId}`, state: { route: data.full } },
  'composer-new': { at: '/content/compose' },
  'composer-conflict': {
    at: `/content/compose/${data.itemId}`,
    state: { conflict: true },
    then: async (page) => {
      await page.getByRole('textbox', { name: 'Text', exact: true }).pressSequentially(' Bald.');
      await page.getByText('Two people wrote at once').waitFor();
    },
  },
  'composer-refused': {
    at: `/content/compose/${data.itemId}`,
    then: async (page) => {
      await page.getByRole('tab', { name: 'Bluesky FR' }).click();
      await page.getByRole('button', { name: 'Submit for signatures' }).click();
      const replace = page.getByRole('button', { name: 'Submit the new version' });
      await replace.click();
      await page.getByText('Two things are missing').waitFor();
    },
  },
  'session-lost': {
    at: `/content/compose/${data.itemId}`,
    then: async (page, state) => {
      state.known = false;
      await page.getByRole('textbox', { name: 'Name', exact: true }).pressSequentially(' 2027');
      await page.getByText('Your session has ended').waitFor();
    },
  },
  item: { at: `/content/${data.itemId}` },
  'item-checking': { at: `/content/${data.itemId}`, state: { submission: signing.checking } },
  'item-returned-with-changes': { at: `/content/${data.itemId}`, state: { submission: signing.returned } },
  'inbox-checking': { at: `/inbox/${data.inbox[1].taskId}`, state: { submission: signing.checking } },
  'item-changes': { at: `/content/${data.itemId}`, then: (page) => page.getByLabel(/Changes since/).check() },
  'item-print': { at: `/content/${data.itemId}/print` },
  'item-slider': {
    at: `/content/${data.itemId}`,
    then: async (page) => {
      await page.getByLabel(/Changes since/).check();
      await page.getByText('One over the other').click();
      await page.getByRole('slider').press('ArrowRight');
      await page.evaluate(() => globalThis.scrollTo(0, 0));
    },
  },
  'item-process': {
    at: `/content/${data.itemId}`,
    then: (page) => page.getByRole('button', { name: 'Show the process' }).click(),
    wait: 2500,
  },
  'item-refused': {
    at: `/content/${data.itemId}`,
    then: async (page) => {
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
    },
  },
  search: {
    at: '/content',
    then: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: 'Search everything' }).fill('bike');
      await page.getByRole('option', { name: /Acme/ }).first().waitFor();
    },
  },
  'search-begin': {
    at: '/content',
    then: async (page) => {
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('option', { name: 'Calendar' }).waitFor();
    },
  },
  keyboard: {
    at: '/inbox',
    then: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    },
  },
  calendar: { at: '/calendar' },
  'calendar-week': { at: '/calendar?view=week' },
  'calendar-empty': { at: '/calendar?market=FI' },
  'calendar-day': {
    at: '/calendar',
    then: (page) => page.getByRole('button', { name: /more$/ }).first().click(),
  },
  'calendar-move': {
    at: '/calendar?view=week',
    then: async (page) => {
      const open = page.getByRole('link', { name: /In review/ }).first();
      if (await page.getByRole('grid').isVisible()) {
        await open.focus();
        await page.keyboard.press('s');
      } else
        await page
          .getByRole('button', { name: /^Move “Come/ })
          .first()
          .click();
      await page.getByText('Signatures become void').waitFor();
    },
  },
  'calendar-moved': {
    at: '/calendar?view=week',
    then: async (page) => {
      if (!(await page.getByRole('grid').isVisible())) return;
      const draft = page.getByRole('link', { name: /Gift guide/ });
      if (!(await draft.isVisible())) await page.getByRole('button', { name: 'Next week' }).click();
      const [from, to] = [await draft.boundingBox(), await page.getByRole('gridcell').nth(5).boundingBox()];
      await page.mouse.move(from.x + 20, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(to.x + 50, to.y + 60, { steps: 12 });
      await page.mouse.up();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  'discussion-words': {
    at: `/content/${data.itemId}`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Remark on words' }).click();
    },
  },
  'discussion-mention': {
    at: `/content/${data.itemId}?thread=00000000-0000-4000-8000-000000000004`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Answer' }).first().click();
      await page.getByRole('textbox', { name: 'Answer' }).pressSequentially('Please look, @l');
      await page.locator('[role=option]').first().waitFor();
    },
  },
  accounts: { at: '/accounts' },
  account: { at: `/accounts/${data.bluesky.id}` },
  connect: { at: '/accounts/connect?channel=mastodon' },
  campaigns: { at: '/campaigns' },
  people: { at: '/people' },
  'people-add': {
    at: '/people',
    state: { me: { roles: ['PLATFORM_ADMIN'] } },
    then: (page) => page.getByRole('button', { name: 'Add a person' }).click(),
  },
  'people-edit': {
    at: '/people',
    state: { me: { roles: ['PLATFORM_ADMIN'] } },
    then: (page) => page.getByRole('button', { name: /^Edit/ }).nth(2).click(),
  },
  groups: { at: '/people?tab=groups' },
  claims: { at: '/claims' },
  'claims-empty': { at: '/claims', state: { empty: true } },
  'claims-nothing': { at: '/claims?text=zzz' },
  claim: { at: `/claims/${compliance.claims[1].id}` },
  'claim-lapsed': { at: `/claims/${compliance.lapsed.id}` },
  'claim-add': {
    at: '/claims',
    then: async (page) => {
      await page.getByRole('button', { name: 'Add a claim' }).click();
      await page.getByRole('button', { name: 'Propose' }).click();
    },
  },
  'inbox-claim': { at: '/inbox/claim' },
  overrides: { at: '/overrides' },
  'overrides-rules': { at: '/overrides?tab=rules' },
  'overrides-empty': { at: '/overrides', state: { empty: true } },
  'overrides-ask': {
    at: '/overrides',
    then: (page) => page.getByRole('button', { name: 'Set a rule aside for a campaign' }).click(),
  },
  'overrides-confirm': {
    at: '/overrides',
    then: (page) => page.getByRole('button', { name: 'Set it aside' }).click(),
  },
  live: { at: '/live-findings' },
  'live-empty': { at: '/live-findings', state: { empty: true } },
  retention: { at: '/retention' },
  'retention-dates': { at: '/retention?tab=dates' },
  'retention-due': { at: '/retention?tab=due', state: { me: { roles: ['COMPLIANCE_ADMIN'] } } },
  'retention-erased': { at: '/retention?tab=erased' },
  'retention-erase': {
    at: '/retention?tab=due',
    state: { me: { roles: ['COMPLIANCE_ADMIN'] } },
    then: (page) => page.getByRole('button', { name: /^Erase/ }).click(),
  },
  'retention-empty': { at: '/retention', state: { empty: true } },
  'retention-hold': {
    at: '/retention',
    then: (page) => page.getByRole('button', { name: 'Put on hold' }).click(),
  },
  operations: { at: '/operations' },
  stops: { at: '/operations/stops' },
  mails: { at: '/operations/mails' },
  'tasklist-preview': { guest: `preview&task=${data.inbox[1].taskId}` },
  'tasklist-changes': { guest: `changes&task=${data.inbox[1].taskId}` },
  'tasklist-findings': { guest: `findings&task=${data.inbox[1].taskId}` },
  'tasklist-discussion': { guest: `discussion&task=${data.inbox[1].taskId}`, state: { submission: signing.checking } },
  'tasklist-override': {
    guest: `findings&task=${data.inbox[1].taskId}`,
    then: (page) => page.getByRole('button', { name: 'Set it aside' }).first().click(),
  },
  'tasklist-nothing': { guest: 'preview&task=other' },
  nothing: { at: '/nowhere' },
};
/** Each width in both themes; the languages take turns, unless one is asked for or, with `all`, both. */
const views = [
  { name: 'wide-light', width: 1440, height: 900, scheme: 'light', language: 'en' },
  { name: 'wide-dark', width: 1440, height: 900, scheme: 'dark', language: 'de' },
  { name: 'middle-light', width: 1024, height: 768, scheme: 'light', language: 'de' },
  { name: 'middle-dark', width: 1024, height: 768, scheme: 'dark', language: 'en' },
  { name: 'narrow-light', width: 390, height: 844, scheme: 'light', language: 'en' },
  { name: 'narrow-dark', width: 390, height: 844, scheme: 'dark', language: 'de' },
  { name: 'tiny-light', width: 320, height: 700, scheme: 'light', language: 'en' },
];

const [wanted = '', spoken, seen = ''] = process.argv.slice(2);
const asked =
  spoken === 'all'
    ? views.flatMap((view) => ['en', 'de'].map((language) => ({ ...view, name: `${view.name}-${language}`, language })))
    : spoken
      ? views.map((view) => ({ ...view, language: spoken }))
      : views;
const shown = asked.filter(({ name }) => name.includes(seen));
mkdirSync(path.join(here, 'pictures'), { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
});
let faults = 0;
for (const [name, page] of Object.entries(pages).filter(([name]) => name.includes(wanted))) {
  for (const view of shown) faults += await look(name, page, view);
}
await browser.close();
console.log(faults === 0 ? 'No faults.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;

/** What is done on a page is done in English, for its buttons are found by their names. */
async function look(name, { at, guest, state = {}, before, then, wait = 500, fails = false }, seen) {
  const view = then ? { ...seen, language: 'en' } : seen;
  const { server, address, state: remembered } = await start(0, { language: view.language, ...state });
  const context = await browser.newContext({
    viewport: view,
    colorScheme: view.scheme,
    locale: view.language,
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const found = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && found.push(message.text()),
  );
  page.on('pageerror', (failure) => found.push(String(failure)));
  await before?.(page);
  await page.goto(guest ? `${address}/tasklist/page.html?tab=${guest}` : `${address}/workspace${at}`);
  await page.waitForLoadState('networkidle');
  await then?.(page, remembered);
  await page.waitForTimeout(wait);
  await page.screenshot({ path: path.join(here, 'pictures', `${name}-${view.name}.png`), fullPage: view.width < 1000 });
  if (fails) found.length = 0;
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > view.width) found.push(`scrolls sideways: ${width} px`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
  );
  for (const { id, nodes } of violations)
    found.push(
      `${id}: ${nodes
        .map((node) => `${node.target} ${node.any[0]?.message ?? ''}`)
        .slice(0, 4)
        .join(' | ')}`,
    );
  for (const fault of found) console.log(`${name} ${view.name}: ${fault}`);
  await context.close();
  server.close();
  return found.length;
}
