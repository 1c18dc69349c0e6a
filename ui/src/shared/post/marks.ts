/** A part of a text that a network makes more of, by its place in UTF-16 units. */
export interface Mark {
  readonly kind: 'link' | 'tag' | 'mention' | 'emoji';
  readonly start: number;
  readonly end: number;
  /** What the network shows in its place. */
  readonly shown: string;
}

export interface Piece {
  readonly kind: Mark['kind'] | 'text';
  readonly written: string;
  readonly shown: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** The text cut at its marks; of two that overlap, the first one holds. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number) => {
    const written = text.slice(from, to);
    if (written !== '') pieces.push({ kind: 'text', written, shown: written, start: from });
  };
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    if (mark.start < from) continue;
    plain(mark.start);
    pieces.push({ ...mark, written: text.slice(mark.start, mark.end) });
    from = mark.end;
  }
  plain(text.length);
  return pieces;
}
