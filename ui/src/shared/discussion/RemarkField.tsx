import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../kept';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './Discussion.module.css';
import { useReaders } from './discussionQueries';

interface Props {
  readonly item: string;
  /** Under which name unsent words outlive a lost session. */
  readonly keptAs: string;
  readonly label: string;
  readonly action: string;
  readonly initial?: string | undefined;
  readonly focus?: boolean;
  readonly busy: boolean;
  readonly failure: unknown;
  readonly onSay: (words: string, forget: () => void) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Where a remark is written; after `@` it lists who can be named. */
export function RemarkField(props: Props) {
  const { t } = useTranslation();
  const [kept, keep, forget] = useKept(`remark:${props.keptAs}`);
  const [touched, setTouched] = useState(false);
  const words = kept === '' && !touched ? (props.initial ?? '') : kept;
  const change = (text: string) => {
    setTouched(true);
    keep(text);
  };
  const field = useRef<HTMLTextAreaElement>(null);
  // The person asked for this field a moment ago.
  const { focus = false } = props;
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const [caret, setCaret] = useState(0);
  const [closed, setClosed] = useState(false);
  const asked = closed ? undefined : askedFor(words, caret);
  const readers = useReaders(props.item, asked).data ?? [];
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const open = asked !== undefined && readers.length > 0;
  const at = Math.min(chosen, readers.length - 1);

  const say = () => words.trim() !== '' && props.onSay(words.trim(), forget);
  const name = (id: string) => {
    const begin = caret - (asked?.length ?? 0);
    change(`${words.slice(0, begin)}${id} ${words.slice(caret).trimStart()}`);
    setCaret(begin + id.length + 1);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const reader = readers[at];
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setChosen((at + (event.key === 'ArrowDown' ? 1 : readers.length - 1)) % readers.length);
    } else if (open && reader && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      name(reader.id);
    } else if (open && event.key === 'Escape') {
      event.stopPropagation();
      setClosed(true);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      say();
    }
  };
  return (
    <Stack gap="xs">
      <Textarea
        ref={field}
        label={props.label}
        placeholder={t('remark.placeholder')}
        autosize
        minRows={2}
        maxLength={8000}
        value={words}
        error={[...words].length > 4000 ? t('remark.tooLong', { count: [...words].length }) : undefined}
        role={open ? 'combobox' : undefined}
        aria-expanded={open ? true : undefined}
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${at}` : undefined}
        onKeyDown={onKey}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onChange={(event) => {
          change(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart);
          setClosed(false);
          setChosen(0);
        }}
      />
      {open && (
        <ul className={styles.readers} role="listbox" id={list} aria-label={t('remark.mention')}>
          {readers.map((reader, place) => (
            <li
              key={reader.id}
              id={`${list}-${place}`}
              role="option"
              aria-selected={place === at}
              className={styles.reader}
              onPointerDown={(event) => {
                event.preventDefault();
                name(reader.id);
              }}
            >
              {reader.displayName} <span className={styles.soft}>@{reader.id}</span>
            </li>
          ))}
        </ul>
      )}
      {props.failure !== null && <ProblemNotice failure={props.failure} />}
      <Group gap="xs">
        <Button size="xs" loading={props.busy} disabled={words.trim() === '' || [...words].length > 4000} onClick={say}>
          {props.action}
        </Button>
        {props.onCancel && (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              forget();
              props.onCancel?.();
            }}
          >
            {t('action.cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** What stands between an `@` and the caret; nothing when the person is not naming anybody. */
export function askedFor(words: string, caret: number): string | undefined {
  return /(?:^|[^\p{L}\p{N}._-])@([\p{L}\p{N}._-]{0,40})$/u.exec(words.slice(0, caret))?.[1];
}
