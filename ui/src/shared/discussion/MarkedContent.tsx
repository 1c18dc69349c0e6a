import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import styles from './Discussion.module.css';
import { badgeOf, grouped, type Mark } from './marks';
import { counterpart, type MarkedWords, unitsAt, wordsIn } from './places';
import { selectedIn } from './selection';
import { type ShownText, shownText } from './shownText';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly variant: Schemas['Variant'];
  readonly threads: readonly Schemas['Thread'][];
  readonly chosen: string | undefined;
  readonly mayWrite: boolean;
  readonly onChoose: (thread: string) => void;
  readonly onMark: (words: MarkedWords) => void;
  readonly children: ReactNode;
}

/** A post with marks over its words, whichever network draws it; marking words offers to remark on them. */
export function MarkedContent({ variant, threads, chosen, mayWrite, onChoose, onMark, children }: Props) {
  const { t } = useTranslation();
  const content = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<readonly { mark: Mark; boxes: readonly Box[] }[]>([]);
  const [offer, setOffer] = useState<{ words: MarkedWords | undefined; box: Box }>();

  const draw = useCallback(() => {
    if (content.current === null) return;
    const shown = shownText(content.current);
    setDrawn(marksIn(variant, threads, shown).map((mark) => ({ mark, boxes: boxesOf(content.current, shown, mark) })));
  }, [variant, threads]);
  useLayoutEffect(draw, [draw]);
  useEffect(() => {
    if (content.current === null || typeof ResizeObserver === 'undefined') return undefined;
    const resized = new ResizeObserver(draw);
    resized.observe(content.current);
    return () => resized.disconnect();
  }, [draw]);

  useEffect(() => {
    if (!mayWrite) return undefined;
    const look = () => setOffer(content.current === null ? undefined : offerIn(content.current, variant));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [mayWrite, variant]);

  return (
    <div className={styles.marked}>
      <div ref={content}>{children}</div>
      <div className={styles.overlay}>
        {drawn.map(({ mark, boxes }) => {
          const last = boxes.at(-1);
          const isChosen = mark.threads.some(({ id }) => id === chosen);
          return (
            <div key={`${mark.from}-${mark.to}`}>
              {boxes.map((box) => (
                <span key={`${box.left}-${box.top}`} className={styles.mark} data-chosen={isChosen} style={box} />
              ))}
              <button
                type="button"
                className={styles.badge}
                data-chosen={isChosen}
                style={{ left: (last?.left ?? 0) + (last?.width ?? 0) - 6, top: (last?.top ?? 0) - 18 }}
                aria-label={t('mark.threads', {
                  count: mark.threads.length,
                  numbers: mark.threads.map(({ number }) => number).join(', '),
                })}
                onClick={() => onChoose(next(mark, chosen))}
              >
                {badgeOf(mark)}
              </button>
            </div>
          );
        })}
        {offer && (
          <div className={styles.offer} style={{ left: offer.box.left, top: offer.box.top + offer.box.height + 4 }}>
            {offer.words ? (
              <Button
                size="xs"
                leftSection={<IconMessagePlus size={16} />}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => {
                  if (offer.words) onMark(offer.words);
                  document.getSelection()?.removeAllRanges();
                }}
              >
                {t('mark.remark')}
              </Button>
            ) : (
              <span className={styles.hint} role="status">
                {t('mark.notThere')}
              </span>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** Choosing a mark again goes on to the next of its threads. */
export function next(mark: Mark, chosen: string | undefined): string {
  const at = mark.threads.findIndex(({ id }) => id === chosen);
  return mark.threads[(at + 1) % mark.threads.length]?.id ?? '';
}

export function marksIn(
  variant: Pick<Schemas['Variant'], 'title' | 'text'>,
  threads: readonly Schemas['Thread'][],
  shown: Pick<ShownText, 'text'>,
): Mark[] {
  const marks = threads.flatMap((thread) => {
    const { anchor, standing } = thread;
    if (typeof standing?.start !== 'number' || typeof standing.end !== 'number' || !anchor?.field) return [];
    const source = anchor.field === 'TITLE' ? (variant.title ?? '') : variant.text;
    const at = unitsAt(source, standing.start);
    const quote = source.slice(at, unitsAt(source, standing.end));
    const from = counterpart(source, at, quote, shown.text);
    return from === undefined ? [] : [{ from, to: from + quote.length, threads: [thread] }];
  });
  return grouped(marks);
}

function boxesOf(root: HTMLElement | null, shown: ShownText, mark: Mark): Box[] {
  const range = shown.rangeOf(mark.from, mark.to);
  // Nothing is laid out where there is no screen.
  if (root === null || typeof range?.getClientRects !== 'function') return [];
  return [...range.getClientRects()].filter(({ width }) => width > 0).map((rect) => within(root, rect));
}

function within(root: HTMLElement, rect: DOMRect): Box {
  const ground = root.getBoundingClientRect();
  return { left: rect.left - ground.left, top: rect.top - ground.top, width: rect.width, height: rect.height };
}

function offerIn(root: HTMLElement, variant: Schemas['Variant']) {
  const range = selectedIn(root);
  if (range === undefined) return undefined;
  const shown = shownText(root);
  const from = shown.offsetOf(range.startContainer, range.startOffset);
  const to = shown.offsetOf(range.endContainer, range.endOffset);
  if (from === undefined || to === undefined) return undefined;
  const cut = shown.text.slice(from, to);
  const quote = cut.trim();
  if (quote === '') return undefined;
  const words = wordsIn(variant, shown.text, from + cut.indexOf(quote), quote);
  const rects = typeof range.getClientRects === 'function' ? [...range.getClientRects()] : [];
  const last = rects.at(-1);
  return { words, box: last ? within(root, last) : { left: 0, top: 0, width: 0, height: 0 } };
}
