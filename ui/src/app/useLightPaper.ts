import { useEffect } from 'react';

const scheme = 'data-mantine-color-scheme';

/** Paper is white: whoever works in the dark prints as the others do. */
export function useLightPaper(): void {
  useEffect(() => {
    const page = document.documentElement;
    let kept: string | null = null;
    const before = () => {
      kept = page.getAttribute(scheme);
      page.setAttribute(scheme, 'light');
    };
    const after = () => {
      if (kept !== null) page.setAttribute(scheme, kept);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
