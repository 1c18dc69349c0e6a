import { createElement, Fragment, type ReactNode } from 'react';
import { isWebAddress } from '../ui/ExternalLink';

// As the web sites' channel lets through, so that nothing is seen here that is not published.
const allowed = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote cite strong em b i u s sub sup q'.split(' '));
const dropped = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'title',
  'textarea',
]);

/**
 * HTML that an author wrote, as elements: parsed without running anything, and rebuilt from a short list of tags without their
 * attributes. What is not on the list keeps its text and loses its tag.
 */
export function SafeHtml({ html }: { readonly html: string }) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return <>{children(body)}</>;
}

function children(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, place) => <Fragment key={place}>{rebuilt(node)}</Fragment>);
}

function rebuilt(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const tag = node.tagName.toLowerCase();
  if (dropped.has(tag)) return null;
  if (tag === 'br') return <br />;
  if (tag === 'hr') return <hr />;
  if (tag === 'a') return link(node);
  return allowed.has(tag) ? createElement(tag, {}, ...children(node)) : children(node);
}

function link(anchor: Element): ReactNode {
  const address = anchor.getAttribute('href') ?? '';
  if (!isWebAddress(address)) return children(anchor);
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children(anchor)}
    </a>
  );
}
