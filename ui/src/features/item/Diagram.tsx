import { Group, Text } from '@mantine/core';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { durationBetween } from '@/shared/time/timeLeft';
import { useLocale } from '@/shared/time/useTimes';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import styles from './Diagram.module.css';

/** Smaller than this the words in the boxes cannot be read; then the place where it stands is shown instead of the whole. */
const LEGIBLE = 0.6;

interface Canvas {
  zoom(level: 'fit-viewport' | number, center?: 'auto'): number;
  scrollToElement(element: string, padding: number): void;
  addMarker(element: string, marker: string): void;
}

interface ElementRegistry {
  get(id: string): unknown;
  filter(kept: (element: Shape) => boolean): Shape[];
}

interface Shape {
  readonly id: string;
  readonly type: string;
  readonly source?: Shape;
  readonly target?: Shape;
}

interface Overlays {
  add(element: string, overlay: { readonly position: object; readonly html: HTMLElement }): void;
}

/** The model with its tokens: what was passed, where it is, and where a human must look. */
export default function Diagram({ picture }: { readonly picture: Schemas['ProcessPicture'] }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (place.current === null) return;
    const viewer = new NavigatedViewer({ container: place.current });
    viewer
      .importXML(picture.xml)
      .then(() => {
        mark(viewer, picture);
        tellTimes(viewer, picture.steps, locale);
      })
      .catch(setFailure);
    return () => viewer.destroy();
  }, [picture, locale]);
  return (
    <>
      <ProblemNotice failure={failure} />
      <div ref={place} className={styles.canvas} role="group" aria-label={t('item.process.label')} />
      <Group gap="lg" mt={8}>
        <Text size="xs" className={styles.active}>
          {t('item.process.active')}
        </Text>
        <Text size="xs" className={styles.passed}>
          {t('item.process.passed')}
        </Text>
        {(picture.incidents ?? []).length > 0 && (
          <Text size="xs" className={styles.incident}>
            {t('item.process.incident')}
          </Text>
        )}
      </Group>
    </>
  );
}

/** How long the last visit of each step took, at its lower edge; the list of steps says the same in words. */
function tellTimes(viewer: NavigatedViewer, steps: Schemas['ProcessPicture']['steps'], locale: string): void {
  const known = viewer.get<ElementRegistry>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');
  const last = new Map(steps.map((step) => [step.element, step]));
  for (const { element, began, ended } of last.values()) {
    if (!ended || known.get(element) === undefined) continue;
    const html = document.createElement('span');
    html.className = 'cs-took';
    html.textContent = durationBetween(began, ended, locale);
    overlays.add(element, { position: { bottom: 8, left: 4 }, html });
  }
}

function mark(viewer: NavigatedViewer, picture: Schemas['ProcessPicture']): void {
  const canvas = viewer.get<Canvas>('canvas');
  const known = viewer.get<ElementRegistry>('elementRegistry');
  const put = (ids: readonly string[] | undefined, marker: string) =>
    ids?.filter((id) => known.get(id) !== undefined).forEach((id) => canvas.addMarker(id, marker));
  put(picture.passed, 'cs-passed');
  put(picture.active, 'cs-active');
  put(picture.incidents, 'cs-incident');
  const been = new Set([...picture.passed, ...picture.active]);
  put(
    known
      .filter(({ type, source, target }) => {
        if (type !== 'bpmn:SequenceFlow' || source === undefined || target === undefined) return false;
        return picture.passed.includes(source.id) && been.has(target.id);
      })
      .map(({ id }) => id),
    'cs-passed',
  );
  const here = (picture.active ?? []).find((id) => known.get(id) !== undefined);
  if (canvas.zoom('fit-viewport', 'auto') >= LEGIBLE || here === undefined) return;
  canvas.zoom(LEGIBLE);
  canvas.scrollToElement(here, 120);
}
