import { Fragment } from 'react';

const marked = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'»”]|(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_.@-]*[\p{L}\p{N}_])/giu;

interface Props {
  readonly text: string;
  readonly className?: string | undefined;
}

/** Plain text with the addresses, tags and names coloured that a network would make links of. */
export function LinkedText({ text, className }: Props) {
  return (
    <>
      {text.split(marked).map((piece, place) => (
        <Fragment key={place}>
          {place % 2 === 1 ? <span className={className}>{shortened(piece)}</span> : piece}
        </Fragment>
      ))}
    </>
  );
}

/** Networks cut the scheme and the tail of a long address. */
function shortened(piece: string): string {
  if (!/^https?:/i.test(piece)) return piece;
  const bare = piece.replace(/^https?:\/\/(www\.)?/i, '');
  return bare.length > 32 ? `${bare.slice(0, 30)}…` : bare;
}
