import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

if (typeof window !== 'undefined') preparePage();

// What Mantine asks of a browser and jsdom does not have.
function preparePage(): void {
  configure({ asyncUtilTimeout: 30_000 });
  afterEach(cleanup);
  // As after the server's first answer; a write without it would ask for it first.
  document.cookie = 'countersign-csrf=token';
  Object.defineProperty(window, 'matchMedia', {
    value: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }),
  });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Object.defineProperty(document, 'fonts', {
    value: { addEventListener: () => undefined, removeEventListener: () => undefined },
  });
  Element.prototype.scrollIntoView = () => undefined;
}
