import { Text } from '@mantine/core';
import DmnModeler from 'dmn-js/lib/Modeler';
import DmnViewer from 'dmn-js/lib/Viewer';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleModule } from 'style-mod';
import { nonce } from '@/shared/nonce';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { editorWords } from './editorWords';
import styles from './TableEditor.module.css';

interface Props {
  /** What is edited; another text is another table, and what was not handed on is gone. */
  readonly dmn: string;
  /** Called a moment after each change with the whole text; undefined when it may only be looked at. */
  readonly onChange: ((dmn: string) => void) | undefined;
}

const PAUSE = 600;

// The editor of conditions makes its own style sheet, and has no way to be told of the content policy; the first one decides.
StyleModule.mount(document, new StyleModule({}), { nonce });

/** The decision table as Camunda Modeler shows it, to be edited in place. Fetched only by who edits a table. */
export default function TableEditor({ dmn, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const changed = useRef(onChange);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (place.current === null) return;
    const editable = changed.current !== undefined;
    const options = { container: place.current, decisionTable: { additionalModules: [manners(i18n.language)] } };
    const modeler = editable ? new DmnModeler(options) : new DmnViewer(options);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      timer = undefined;
      return modeler
        .saveXML({ format: true })
        .then(({ xml }) => changed.current?.(xml))
        .catch(setFailure);
    };
    const save = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void write(), PAUSE);
    };
    openTable(modeler, dmn, save).catch(setFailure);
    return () => {
      // Somebody who goes to another tab in this moment keeps what was typed.
      const unsaved = timer !== undefined;
      clearTimeout(timer);
      void (unsaved ? write() : Promise.resolve()).finally(() => modeler.destroy());
    };
  }, [dmn, i18n.language]);
  return (
    <>
      <ProblemNotice failure={failure} />
      <div ref={place} className={styles.editor} role="group" aria-label={t('rules.editor')} />
      {onChange && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('rules.editor.keys')}
        </Text>
      )}
    </>
  );
}

/** One table and no diagram of decisions, in the reader's language. */
function manners(language: string) {
  const words = editorWords[language] ?? {};
  const translate = (text: string, values: Readonly<Record<string, string>> = {}) =>
    (words[text] ?? text).replace(/{([^}]+)}/g, (whole, name: string) => values[name.trim()] ?? whole);
  return { viewDrd: ['value', null], translate: ['value', translate] };
}

async function openTable(modeler: DmnModeler | DmnViewer, dmn: string, save: () => void): Promise<void> {
  await modeler.importXML(dmn);
  const table = modeler.getViews().find((view) => view.type === 'decisionTable');
  if (table) await modeler.open(table);
  modeler.getActiveViewer()?.on('elements.changed', save);
}
