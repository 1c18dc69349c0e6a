import { Button } from '@mantine/core';
import { IconMapPinPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { previewOf } from '../api/queries';
import styles from './Discussion.module.css';

/** A point or a rectangle, as fractions of the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly image: Schemas['ImageUse'];
  readonly threads: readonly Schemas['Thread'][];
  readonly chosen: string | undefined;
  readonly mayWrite: boolean;
  readonly draft: Place | undefined;
  readonly onDraft: (place: Place) => void;
  readonly onChoose: (thread: string) => void;
}

/** Smaller than that is a click and not a rectangle. */
const click = 0.02;

/** A picture as it is, not as a network crops it, with the places that people remarked on. */
export function PinBoard({ image, threads, chosen, mayWrite, draft, onDraft, onChoose }: Props) {
  const { t } = useTranslation();
  const begin = useRef<{ x: number; y: number }>(undefined);
  const pin = useRef<HTMLButtonElement>(null);
  const [byKey, setByKey] = useState(false);
  useEffect(() => {
    if (byKey && draft) pin.current?.focus();
  }, [byKey, draft]);

  const pointed = (event: PointerEvent<HTMLElement>) => {
    const ground = event.currentTarget.getBoundingClientRect();
    return {
      x: inside((event.clientX - ground.left) / ground.width),
      y: inside((event.clientY - ground.top) / ground.height),
    };
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (begin.current !== undefined) onDraft(between(begin.current, pointed(event)));
  };
  const move = (event: KeyboardEvent) => {
    const moved = draft && movedBy(draft, event.key, event.shiftKey ? 0.1 : 0.01);
    if (moved === undefined) return;
    event.preventDefault();
    onDraft(moved);
  };
  const pinned = threads.filter(({ anchor, standing }) => anchor?.asset === image.asset && !standing?.outdated);
  return (
    <figure className={styles.board}>
      <div
        className={styles.picture}
        data-writable={mayWrite}
        onPointerDown={(event) => {
          if (!mayWrite || event.target instanceof HTMLButtonElement) return;
          setByKey(false);
          begin.current = pointed(event);
          event.currentTarget.setPointerCapture?.(event.pointerId);
          drag(event);
        }}
        onPointerMove={drag}
        onPointerUp={() => (begin.current = undefined)}
        onPointerCancel={() => (begin.current = undefined)}
      >
        <img src={previewOf(image.asset)} alt={image.alternativeText} draggable={false} />
        {pinned.map(({ id, number, anchor }) => (
          <button
            key={id}
            type="button"
            className={styles.pin}
            data-chosen={id === chosen}
            data-point={!anchor?.width}
            style={style(anchor)}
            aria-label={t('thread.number', { number })}
            onClick={() => onChoose(id)}
          >
            <span className={styles.badge} data-chosen={id === chosen}>
              {number}
            </span>
          </button>
        ))}
        {draft && (
          <button
            ref={pin}
            type="button"
            className={styles.pin}
            data-draft="true"
            data-point={draft.width === 0}
            style={style(draft)}
            aria-label={t('pin.move', { x: percent(draft.x), y: percent(draft.y) })}
            onKeyDown={move}
          >
            <span className={styles.badge}>+</span>
          </button>
        )}
      </div>
      {mayWrite && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconMapPinPlus size={16} />}
          onClick={() => {
            setByKey(true);
            onDraft({ x: 0.5, y: 0.5, width: 0, height: 0 });
          }}
        >
          {t('pin.place')}
        </Button>
      )}
    </figure>
  );
}

const inside = (part: number) => Math.min(1, Math.max(0, part));
const percent = (part: number) => Math.round(part * 100);

function style(
  place: { x?: number | null; y?: number | null; width?: number | null; height?: number | null } | null | undefined,
) {
  const of = (part: number | null | undefined) => `${(part ?? 0) * 100}%`;
  return {
    left: of(place?.x),
    top: of(place?.y),
    ...(place?.width ? { width: of(place.width), height: of(place.height) } : {}),
  };
}

/** The rectangle between two points; a point when they are all but the same. */
export function between(one: { x: number; y: number }, other: { x: number; y: number }): Place {
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  if (width < click || height < click) return { ...one, width: 0, height: 0 };
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width, height };
}

/** Moved by an arrow key within the picture; nothing for any other key. */
export function movedBy(place: Place, key: string, step: number): Place | undefined {
  const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[key];
  if (by === undefined) return undefined;
  const [right = 0, down = 0] = by;
  return {
    ...place,
    x: Math.min(1 - place.width, inside(place.x + right)),
    y: Math.min(1 - place.height, inside(place.y + down)),
  };
}
