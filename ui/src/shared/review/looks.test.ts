// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { look, looksTold } from './looks';

const told: unknown[] = [];

function server(...answers: readonly number[]) {
  const left = [...answers];
  document.cookie = 'countersign-csrf=test';
  vi.stubGlobal('fetch', async (request: Request) => {
    const status = left.shift() ?? 204;
    told.push(await request.json());
    if (status === 0) throw new TypeError('No network');
    return new Response(status === 204 ? null : '{}', { status });
  });
}

describe('looks at variants', () => {
  afterEach(() => {
    told.length = 0;
    vi.unstubAllGlobals();
  });

  it('are told to the server before anybody decides', async () => {
    server();
    look('submission', 'one');
    await looksTold();
    expect(told).toEqual([{ variants: ['one'] }]);
  });

  it('are told again when nobody answered', async () => {
    server(0, 503);
    look('submission', 'one');
    await looksTold();
    look('submission', 'two');
    await looksTold();
    expect(told.at(-1)).toEqual({ variants: expect.arrayContaining(['one', 'two']) });
    const before = told.length;
    await looksTold();
    expect(told).toHaveLength(before);
  });

  it('are not repeated when the server refuses them', async () => {
    server(404);
    look('other', 'one');
    await looksTold();
    await looksTold();
    expect(told).toHaveLength(1);
  });
});
