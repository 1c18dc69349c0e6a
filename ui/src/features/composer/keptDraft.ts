import { readKept } from '@/shared/kept';
import type { Draft } from './draft';

export interface OpenDraft {
  /** Nothing until the first save has made the item. */
  readonly itemId: string | undefined;
  readonly etag: string;
  readonly draft: Draft;
  /** What the server had under the ETag, where the draft is another one. */
  readonly base?: Draft;
}

/** Where a draft stands in this tab until the server has it. */
export function keptDraftKey(itemId: string | undefined): string {
  return `draft:${itemId ?? 'new'}`;
}

/**
 * What was written here and never reached the server goes before what the server has. It keeps its old ETag: if somebody saved in
 * between, the next save says so.
 */
export function withKept(open: OpenDraft): { open: OpenDraft; restored: boolean } {
  const kept = parsed(readKept(keptDraftKey(open.itemId)));
  if (kept === undefined) return { open, restored: false };
  // Where it is not known what both began with, whatever differs is asked about.
  return { open: { ...open, etag: kept.etag, draft: kept.draft, base: kept.base ?? { name: '' } }, restored: true };
}

type Kept = Pick<OpenDraft, 'etag' | 'draft' | 'base'>;

function parsed(text: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('draft' in kept) || !('etag' in kept)) return undefined;
    return kept as Kept;
  } catch {
    return undefined;
  }
}
