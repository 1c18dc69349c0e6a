import { Fragment } from 'react';
import type { Schemas } from '../api/client';
import styles from './Discussion.module.css';

interface Props {
  readonly words: string;
  readonly people: readonly Schemas['PersonRef'][];
}

const mention = /(?<![\p{L}\p{N}._-])@([a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_])?)/gu;

/** What somebody said, with the names of those who are named in it. */
export function RemarkText({ words, people }: Props) {
  const names = new Map(people.map((person) => [person.id, person.displayName]));
  return (
    <p className={styles.words} dir="auto">
      {words.split(mention).map((piece, place) => {
        if (place % 2 === 0) return <Fragment key={place}>{piece}</Fragment>;
        const name = names.get(piece);
        return name === undefined ? (
          <Fragment key={place}>@{piece}</Fragment>
        ) : (
          <strong key={place} className={styles.mention}>
            @{name}
          </strong>
        );
      })}
    </p>
  );
}
