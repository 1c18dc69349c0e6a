// Says in the list which content a task is about: the engine keeps ids only, so the person's inbox is asked.
const FRESH_FOR = 2000;
let answer;

function entries() {
  answer ??= fetch('/api/inbox?limit=200', { headers: { Accept: 'application/json' } })
    .then((response) => (response.ok ? response.json() : { items: [] }))
    .then(({ items }) => new Map(items.map((entry) => [entry.taskId, entry])))
    .catch(() => new Map())
    .finally(() => setTimeout(() => (answer = undefined), FRESH_FOR));
  return answer;
}

export default [
  {
    id: 'countersign-card',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render(node, { taskId }) {
      entries().then((found) => {
        const entry = found.get(taskId);
        if (entry === undefined) return;
        const { title, market, version } = entry;
        node.className = 'countersign-about';
        node.dir = 'auto';
        node.textContent = [title, market, version && `v${version}`].filter(Boolean).join(' · ');
      });
    },
    unmount() {},
  },
];
