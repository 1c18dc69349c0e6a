import './styles';
import { createRoot } from 'react-dom/client';
import { startMessages } from '@/shared/i18n';
import { keptLanguage } from '@/shared/preferences';
import { type TabName, TaskTab } from './TaskTab';
import { WorkspaceLook } from './WorkspaceLook';

const started = startMessages(keptLanguage());

/**
 * Shows a tab of a task in a node of Camunda's Tasklist, so that the styles of neither reach the other.
 *
 * @param style where the style sheet of this bundle lies
 * @returns what takes it away again
 */
export async function show(node: HTMLElement, tab: TabName, taskId: string, style: string): Promise<() => void> {
  await started;
  const host = document.createElement('div');
  host.className = 'countersign-tab';
  node.replaceChildren(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  await styled(shadow, style);
  shadow.append(place);
  const root = createRoot(place);
  root.render(
    <WorkspaceLook host={host} place={place}>
      <TaskTab tab={tab} taskId={taskId} />
    </WorkspaceLook>,
  );
  return () => root.unmount();
}

/** Nothing is drawn before its styles are there. */
function styled(shadow: ShadowRoot, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`The style sheet could not be loaded: ${address}`)));
    shadow.append(link);
  });
}
