import { asProblem, type ProblemError } from '../api/problem';

/** Where a draft stands, as the page says it. */
export type Saving<T> =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'conflict'; readonly theirs: T; readonly savedBy: string | undefined }
  | { readonly kind: 'failed'; readonly problem: ProblemError };

/** What the server answered to a save: taken, or somebody else was faster. */
export type Outcome<T> =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'conflict'; readonly theirs: T; readonly savedBy: string | undefined };

interface Options<T> {
  readonly save: (value: T) => Promise<Outcome<T>>;
  readonly onChange: (saving: Saving<T>) => void;
  /** Milliseconds of rest before a change is sent. */
  readonly rest: number;
}

/**
 * Saves the latest of many changes. One request at a time, so that two saves never overtake each other; a change made meanwhile
 * is sent afterwards. A conflict stops it until a person has chosen.
 */
export class Autosave<T> {
  private latest: { value: T } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  private blocked = false;

  constructor(private readonly options: Options<T>) {}

  change(value: T): void {
    this.latest = { value };
    if (this.blocked) return;
    this.options.onChange({ kind: 'waiting' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.rest);
  }

  /** Sends what is left and says whether everything is on the server now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    for (;;) {
      if (this.running !== undefined) {
        if (!(await this.running)) return false;
      } else if (this.blocked) return false;
      else if (this.latest === undefined) return true;
      else this.running = this.send(this.latest);
    }
  }

  /** After a conflict: the person has decided, `value` is what shall stand. */
  settle(value: T): void {
    this.blocked = false;
    this.change(value);
  }

  /** Sends again what failed, e.g. when the network or the session is back. */
  resume(): void {
    if (this.latest !== undefined) void this.flush();
  }

  get unsaved(): boolean {
    return this.latest !== undefined || this.running !== undefined;
  }

  get sending(): boolean {
    return this.running !== undefined;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async send(sent: { value: T }): Promise<boolean> {
    this.options.onChange({ kind: 'saving' });
    try {
      const outcome = await this.options.save(sent.value);
      this.blocked = outcome.kind === 'conflict';
      if (!this.blocked && this.latest === sent) this.latest = undefined;
      this.options.onChange(this.latest === undefined || this.blocked ? outcome : { kind: 'waiting' });
      return !this.blocked;
    } catch (failure) {
      this.options.onChange({ kind: 'failed', problem: asProblem(failure) });
      return false;
    } finally {
      this.running = undefined;
    }
  }
}
