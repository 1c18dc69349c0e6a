// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SafeHtml } from './SafeHtml';

const shown = (html: string) => render(<SafeHtml html={html} />).container.innerHTML;

describe('HTML of an author', () => {
  it('keeps paragraphs, lists, emphasis and web links', () => {
    const html = '<h2>New</h2><p>A <strong>fast</strong> <em>bike</em></p><ul><li>One</li></ul>';
    expect(shown(html)).toBe(html);
    expect(shown('<a href="https://acme.example">shop</a>')).toContain('rel="noopener noreferrer"');
  });

  it('runs and loads nothing', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<p onclick="alert(1)" style="position:fixed">text</p>',
      '<a href="javascript:alert(1)">link</a>',
      '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
      '<iframe src="https://evil.example"></iframe>',
      '<form action="https://evil.example"><input name=q></form>',
      '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    ];
    expect(hostile.map(shown)).toEqual(['', '', '<p>text</p>', 'link', '', '', '', '']);
  });

  it('keeps the words of a tag that it does not know', () => {
    expect(shown('<marquee>Sale <b>now</b></marquee>')).toBe('Sale <b>now</b>');
  });
});
