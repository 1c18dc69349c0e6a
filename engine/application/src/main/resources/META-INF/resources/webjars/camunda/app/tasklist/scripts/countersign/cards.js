// Says in the list which content a task is about, with its picture, market and time left: the engine keeps ids only, so the
// person's inbox is asked, once for all cards that are drawn together.
import { language, say } from './words.js';

const MOST_AT_ONCE = 200;
const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
let waiting = new Map();

function ask() {
  const cards = waiting;
  waiting = new Map();
  const tasks = [...cards.keys()].slice(0, MOST_AT_ONCE);
  const query = new URLSearchParams([['limit', MOST_AT_ONCE], ...tasks.map((task) => ['task', task])]);
  fetch(`/api/inbox?${query}`, { headers: { Accept: 'application/json' } })
    .then((response) => (response.ok ? response.json() : { items: [] }))
    .then(({ items }) => items.forEach((entry) => describe(cards.get(entry.taskId), entry)))
    .catch(() => {});
}

function describe(node, { title, market, version, picture, dueAt }) {
  node.className = 'countersign-card';
  const words = element('span', 'countersign-words');
  const about = element('span', 'countersign-about', title);
  about.dir = 'auto';
  const facts = element('span', 'countersign-facts', [market, version && `v${version}`].filter(Boolean).join(' · '));
  if (dueAt) facts.append(facts.textContent === '' ? '' : ' · ', timeLeft(dueAt));
  words.append(about, facts);
  node.replaceChildren(...(picture ? [thumbnail(picture)] : []), words);
}

function element(tag, name, text = '') {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

function thumbnail(picture) {
  const image = element('img', 'countersign-picture');
  image.src = `/api/assets/${encodeURIComponent(picture)}/preview`;
  image.alt = '';
  image.loading = 'lazy';
  return image;
}

function timeLeft(dueAt) {
  const time = element('time', 'countersign-time');
  time.dateTime = dueAt;
  const due = new Date(dueAt);
  time.title = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(due);
  tell(time);
  return time;
}

/** As the workspace writes it: "48 min left", "5 hr left", "due Mon 14:00"; colour repeats what the words say. */
function tell(time) {
  const due = new Date(time.dateTime);
  const minutes = Math.floor((due - Date.now()) / MINUTE);
  const far = Math.abs(minutes) >= DAY;
  const key = minutes < 0 ? 'over' : far ? 'due' : 'left';
  time.textContent = say(far && minutes < 0 ? 'due' : key, far ? day(due) : duration(Math.abs(minutes)));
  time.dataset.urgency = minutes < 2 * HOUR ? 'urgent' : far ? 'calm' : 'soon';
}

const unit = (value, name) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

function duration(minutes) {
  return minutes < HOUR ? unit(minutes, 'minute') : unit(Math.floor(minutes / HOUR), 'hour');
}

function day(due) {
  return new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
    .format(due);
}

setInterval(() => document.querySelectorAll('.countersign-time').forEach(tell), MINUTE);

export default [
  {
    id: 'countersign-card',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render(node, { taskId }) {
      if (waiting.size === 0) setTimeout(ask);
      waiting.set(taskId, node);
    },
    unmount() {},
  },
];
