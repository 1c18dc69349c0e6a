import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { codePoints, type MarkedWords } from './places';

interface Props {
  readonly variant: Schemas['Variant'];
  readonly onMark: (words: MarkedWords) => void;
  readonly onCancel: () => void;
}

/** Marks words without a mouse: the texts as they were written, in fields where a caret moves. */
export function WordPicker({ variant, onMark, onCancel }: Props) {
  const { t } = useTranslation();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  const [marked, setMarked] = useState<MarkedWords>();
  const fields = [
    { field: 'TITLE' as const, label: t('change.title'), text: variant.title ?? '' },
    { field: 'TEXT' as const, label: t('change.text'), text: variant.text },
  ].filter(({ text }) => text !== '');
  return (
    <Stack gap="xs">
      {fields.map(({ field, label, text: written }) => (
        <Textarea
          key={field}
          label={label}
          description={t('mark.help')}
          readOnly
          autosize
          maxRows={10}
          dir="auto"
          value={written}
          ref={field === 'TEXT' ? text : undefined}
          onSelect={({ currentTarget: { selectionStart: from, selectionEnd: to } }) => {
            const quote = written.slice(from, to).trim();
            const at = from + written.slice(from, to).indexOf(quote);
            setMarked(quote === '' ? undefined : { field, quote, start: codePoints(written.slice(0, at)) });
          }}
        />
      ))}
      <Group gap="xs">
        <Button size="xs" disabled={marked === undefined} onClick={() => marked && onMark(marked)}>
          {marked ? t('mark.these', { words: shortened(marked.quote) }) : t('mark.remark')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

function shortened(quote: string): string {
  const all = [...quote];
  return all.length > 24 ? `${all.slice(0, 23).join('')}…` : quote;
}
