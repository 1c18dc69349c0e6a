// The tabs of a task. A plugin that fails to load keeps Tasklist from starting, so nothing is fetched here: the tabs come
// when one is looked at, and say so when they do not come.
import { say } from './words.js';

const TABS = '/workspace/tasklist.js';

const FIRST = 990; // right beside the form, which has 1000

function broken(node) {
  const words = document.createElement('p');
  words.className = 'countersign-broken';
  words.setAttribute('role', 'alert');
  const link = document.createElement('a');
  link.href = '/workspace/inbox';
  link.textContent = say('workspace');
  words.append(say('broken'), ' ', link);
  node.replaceChildren(words);
}

function tab(name, place) {
  let leave = () => {};
  return {
    id: `countersign-${name}`,
    pluginPoint: 'tasklist.task.detail',
    priority: FIRST - place,
    label: say(name),
    render(node, { taskId }) {
      leave();
      let gone = false;
      let unmount = () => {};
      leave = () => {
        gone = true;
        unmount();
      };
      import(TABS)
        .then(({ show }) => (gone ? () => {} : show(node, name, taskId)))
        .then((done) => {
          unmount = done;
          if (gone) unmount();
        })
        .catch(() => gone || broken(node));
    },
    unmount() {
      leave();
    },
  };
}

const workspaceLink = {
  id: 'countersign-workspace',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,
  render(node) {
    const link = document.createElement('a');
    link.href = '/workspace/inbox';
    link.textContent = say('workspace');
    link.className = 'countersign-workspace';
    node.replaceChildren(link);
  },
  unmount() {},
};

export default [...['preview', 'changes', 'findings', 'discussion'].map(tab), workspaceLink];
