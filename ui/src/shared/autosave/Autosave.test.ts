import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswer } from '../api/problem';
import { Autosave, type Outcome, type Saving } from './Autosave';

/** A server of our own: keeps what it was sent and answers when it is told to. */
class Server {
  readonly received: string[] = [];
  private readonly waiting: { answer: (outcome: Outcome<string>) => void; fail: (failure: Error) => void }[] = [];

  save = (value: string) => {
    this.received.push(value);
    return new Promise<Outcome<string>>((answer, fail) => this.waiting.push({ answer, fail }));
  };

  async takes() {
    await this.answers({ kind: 'saved', at: new Date(0) });
  }

  async answers(outcome: Outcome<string>) {
    this.waiting.shift()?.answer(outcome);
    await vi.advanceTimersByTimeAsync(0);
  }

  async isGone() {
    this.waiting.shift()?.fail(noAnswer());
    await vi.advanceTimersByTimeAsync(0);
  }
}

const rest = () => vi.advanceTimersByTimeAsync(1000);

describe('autosave', () => {
  let server: Server;
  let states: Saving<string>[];
  let autosave: Autosave<string>;

  beforeEach(() => {
    vi.useFakeTimers();
    server = new Server();
    states = [];
    autosave = new Autosave({ save: server.save, onChange: (state) => states.push(state), rest: 1000 });
  });
  afterEach(() => vi.useRealTimers());

  it('sends the last of many changes once the typing rests', async () => {
    autosave.change('a');
    autosave.change('ab');
    await rest();
    await server.takes();
    expect(server.received).toEqual(['ab']);
    expect(states.at(-1)?.kind).toBe('saved');
    expect(autosave.unsaved).toBe(false);
  });

  it('never has two saves on their way', async () => {
    autosave.change('a');
    await rest();
    autosave.change('ab');
    await rest();
    expect(server.received).toEqual(['a']);
    await server.takes();
    expect(server.received).toEqual(['a', 'ab']);
  });

  it('does not say saved while a later change is still to be sent', async () => {
    autosave.change('a');
    await rest();
    autosave.change('ab');
    await server.takes();
    expect(states.map((state) => state.kind)).not.toContain('saved');
    expect(autosave.unsaved).toBe(true);
  });

  it('stops at a conflict, shows the other draft, and overwrites it only when told to', async () => {
    autosave.change('mine');
    await rest();
    await server.answers({ kind: 'conflict', theirs: 'theirs', savedBy: 'Ana' });
    expect(states.at(-1)).toEqual({ kind: 'conflict', theirs: 'theirs', savedBy: 'Ana' });
    autosave.change('mine too');
    await rest();
    expect(server.received).toEqual(['mine']);
    autosave.settle('both');
    await rest();
    await server.takes();
    expect(server.received).toEqual(['mine', 'both']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('keeps what could not be sent and sends it when the network is back', async () => {
    autosave.change('a');
    await rest();
    await server.isGone();
    expect(states.at(-1)?.kind).toBe('failed');
    expect(autosave.unsaved).toBe(true);
    autosave.resume();
    await server.takes();
    expect(server.received).toEqual(['a', 'a']);
    expect(autosave.unsaved).toBe(false);
  });

  it('tells whoever submits whether everything is on the server', async () => {
    autosave.change('a');
    const saved = autosave.flush();
    await server.takes();
    expect(await saved).toBe(true);
    autosave.change('b');
    const lost = autosave.flush();
    await server.isGone();
    expect(await lost).toBe(false);
  });
});
