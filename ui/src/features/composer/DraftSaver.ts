import { answerOf, api, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { Autosave, type Outcome, type Saving } from '@/shared/autosave/Autosave';
import { writeKept } from '@/shared/kept';
import { type Draft, sendable } from './draft';
import { keptDraftKey, type OpenDraft } from './keptDraft';

interface Listener {
  readonly onCreated: (itemId: string) => void;
  readonly onSaved: () => void;
  /** Somebody else has saved, and nothing is saved here before `settle`. */
  readonly onConflict: (theirs: Draft, savedBy: string | undefined) => void;
  /** Somebody else has saved, and nothing of that is here yet. */
  readonly onHeard: (theirs: Draft, etag: string) => void;
  readonly untitled: string;
}

/** Keeps one draft on the server: makes the item with the first words, then replaces its draft, never over somebody else's. */
export class DraftSaver {
  private itemId: string | undefined;
  private etag: string;
  /** What the server had when it was last heard of: what both began with when somebody else saves. */
  private known: Draft;
  private theirs: Draft | undefined;
  private listener: Listener | undefined;
  private readonly autosave: Autosave<Draft>;

  constructor(open: OpenDraft, onChange: (saving: Saving<Draft>) => void, rest = 900) {
    this.itemId = open.itemId;
    this.etag = open.etag;
    this.known = open.base ?? open.draft;
    this.autosave = new Autosave({
      save: (draft) => this.save(draft),
      rest,
      onChange: (saving) => {
        onChange(saving);
        // Only when the save is over, because what is settled is saved at once.
        if (saving.kind === 'conflict') queueMicrotask(() => this.listener?.onConflict(saving.theirs, saving.savedBy));
      },
    });
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  /** Where the draft stands on the server; no item before the first save. */
  get place(): { readonly itemId: string | undefined; readonly etag: string } {
    return { itemId: this.itemId, etag: this.etag };
  }

  /** What both began with when somebody else has saved meanwhile. */
  get base(): Draft {
    return this.known;
  }

  /**
   * What the server has now. An answer that a save has overtaken says nothing, and a save on its way will say itself that
   * somebody else was faster.
   *
   * @param asked the ETag that was known when the server was asked
   */
  hear(theirs: Draft, etag: string, asked: string): void {
    if (etag !== asked && this.etag === asked && !this.autosave.sending) this.listener?.onHeard(theirs, etag);
  }

  /** The draft of somebody else is what the next save replaces. */
  adopt(theirs: Draft, etag: string): void {
    this.known = theirs;
    this.etag = etag;
  }

  get unsaved(): boolean {
    return this.autosave.unsaved;
  }

  change(draft: Draft): void {
    writeKept(keptDraftKey(this.itemId), JSON.stringify({ etag: this.etag, draft, base: this.known }));
    this.autosave.change(draft);
  }

  settle(draft: Draft): void {
    if (this.theirs !== undefined) this.known = this.theirs;
    this.theirs = undefined;
    this.autosave.settle(draft);
  }

  resume(): void {
    this.autosave.resume();
  }

  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  private async save(draft: Draft): Promise<Outcome<Draft>> {
    const body = sendable(draft, this.listener?.untitled ?? '–');
    const before = this.itemId;
    const outcome = before === undefined ? await this.create(body) : await this.replace(before, body);
    if (outcome.kind !== 'saved') return outcome;
    writeKept(keptDraftKey(before), '');
    this.known = body;
    if (before === undefined && this.itemId !== undefined) this.listener?.onCreated(this.itemId);
    this.listener?.onSaved();
    return outcome;
  }

  private async create(body: Draft): Promise<Outcome<Draft>> {
    const { body: item, etag } = await answerOf(api.POST('/api/content', { body }));
    this.itemId = item.id;
    this.etag = etag;
    return { kind: 'saved', at: new Date() };
  }

  private async replace(itemId: string, body: Draft): Promise<Outcome<Draft>> {
    try {
      const params = { path: { itemId }, header: { 'If-Match': this.etag } };
      const saved = await answerOf(api.PUT('/api/content/{itemId}/draft', { params, body }));
      this.etag = saved.etag;
      return { kind: 'saved', at: new Date(saved.body.savedAt) };
    } catch (failure) {
      const problem = asProblem(failure).problem as Partial<Schemas['DraftConflict']>;
      if (problem.status !== 412 || problem.current === undefined) throw failure;
      // From here on it is their draft that is replaced, once both were put together.
      this.etag = problem.etag ?? '';
      this.theirs = problem.current;
      return { kind: 'conflict', theirs: problem.current, savedBy: problem.savedBy?.displayName };
    }
  }
}
