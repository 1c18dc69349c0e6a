// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { MemoryRouter, useMatch } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { staleAfter, useLineGone, useLiveChanges } from './liveChanges';

class Line extends EventTarget {
  static readonly CLOSED = 2;
  static last: Line;
  readyState = 1;
  closed = false;
  constructor(readonly address: string) {
    super();
    Line.last = this;
  }
  close() {
    this.closed = true;
  }
}

function Page() {
  useLiveChanges(useMatch('/content/:itemId')?.params.itemId);
  return <p>{useLineGone() ? 'gone' : 'there'}</p>;
}

function opened(path: string) {
  const queries = new QueryClient();
  const rendered = render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[path]}>
        <Page />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const isStale = (...queryKey: string[]) => queries.getQueryState(queryKey)?.isInvalidated;
  for (const key of [
    ['inbox', 'list'],
    ['content', 'list'],
    ['content', 'calendar'],
    ['content', 'item', '1'],
    ['draft', '1'],
    ['facts'],
  ])
    queries.setQueryData(key, 'read');
  return { isStale, rendered };
}

const hear = (data: string) => act(() => Line.last.dispatchEvent(new MessageEvent('changed', { data })));

describe('live changes', () => {
  beforeEach(() => vi.stubGlobal('EventSource', Line));
  afterEach(() => vi.unstubAllGlobals());

  it('reads the part again that changed, and nothing else', () => {
    const { isStale } = opened('/inbox');
    hear('inbox');
    expect(isStale('inbox', 'list')).toBe(true);
    expect(isStale('content', 'item', '1')).toBe(false);
  });

  it('reads lists again once for what many change in a moment', () => {
    vi.useFakeTimers();
    const { isStale } = opened('/calendar');
    hear('lists');
    hear('lists');
    expect(isStale('content', 'list')).toBe(false);
    act(() => void vi.advanceTimersByTime(3_000));
    expect(isStale('content', 'list')).toBe(true);
    expect(isStale('content', 'calendar')).toBe(true);
    expect(isStale('content', 'item', '1')).toBe(false);
    vi.useRealTimers();
  });

  it('knows every part that the server names', () => {
    for (const part of [
      'accounts',
      'claims',
      'overrides',
      'rules',
      'retention',
      'stops',
      'inbox',
      'item',
      'lists',
      'operations',
    ])
      expect(staleAfter(part)).not.toEqual([]);
    expect(staleAfter('everything')).toEqual([]);
  });

  it('listens for the item that the page shows', () => {
    const { isStale } = opened('/content/1');
    expect(Line.last.address).toBe('/api/live?item=1');
    hear('item');
    expect(isStale('content', 'item', '1')).toBe(true);
  });

  it('reads everything but what is being written after the line was broken', () => {
    const { isStale } = opened('/inbox');
    act(() => {
      Line.last.dispatchEvent(new Event('error'));
      Line.last.dispatchEvent(new Event('open'));
    });
    expect(isStale('inbox', 'list')).toBe(true);
    expect(isStale('facts')).toBe(true);
    expect(isStale('draft', '1')).toBe(false);
  });

  it('says that nothing comes through once it lasts, and that it does again', () => {
    vi.useFakeTimers();
    const { rendered } = opened('/inbox');
    act(() => void Line.last.dispatchEvent(new Event('error')));
    act(() => void vi.advanceTimersByTime(4_000));
    expect(rendered.container).toHaveTextContent('there');
    act(() => void Line.last.dispatchEvent(new Event('error')));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(rendered.container).toHaveTextContent('gone');
    act(() => void Line.last.dispatchEvent(new Event('open')));
    expect(rendered.container).toHaveTextContent('there');
    vi.useRealTimers();
  });

  it('does not say so while the server answers and refuses the line only', () => {
    vi.useFakeTimers();
    const { rendered } = opened('/inbox');
    Line.last.readyState = Line.CLOSED;
    act(() => void Line.last.dispatchEvent(new Event('error')));
    act(() => void vi.advanceTimersByTime(10_000));
    expect(rendered.container).toHaveTextContent('there');
    vi.useRealTimers();
  });

  it('hangs up when the page is left', () => {
    const { rendered } = opened('/inbox');
    rendered.unmount();
    expect(Line.last.closed).toBe(true);
  });
});
