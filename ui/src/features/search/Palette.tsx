import { Highlight, Kbd, Loader, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKept } from '@/shared/kept';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Group, type Hit, recentOf, withRecent, wordsOf } from './hits';
import styles from './Palette.module.css';
import { useHits } from './useHits';

const order: readonly Group[] = ['recent', 'pages', 'content', 'campaigns', 'claims', 'accounts', 'people'];

/** Finds everything that the person may see, and goes there: one field, arrows, Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useId();
  const options = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [kept, keep] = useKept('recent-searches');
  const recent = recentOf(kept);
  const { hits, busy, failure } = useHits(text, recent);
  const current = Math.min(at, hits.length - 1);
  const optionId = (place: number) => `${list}-${place}`;
  useEffect(() => {
    options.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const write = (next: string) => {
    setText(next);
    setAt(0);
  };
  const go = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    if (hit.again !== undefined) return write(hit.again);
    if (text.trim() !== '' && hit.group !== 'pages') keep(JSON.stringify(withRecent(recent, text.trim())));
    onClose();
    void navigate(hit.to);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((current + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      go(hits[current]);
    }
  };

  return (
    <Modal opened onClose={onClose} withCloseButton={false} size={640} yOffset="9vh" padding={0} title={null}>
      <TextInput
        size="md"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? optionId(current) : undefined}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        leftSection={busy ? <Loader size={18} /> : <IconSearch size={19} />}
        rightSection={<Kbd>Esc</Kbd>}
        rightSectionWidth={56}
        variant="unstyled"
        className={styles.field}
        maxLength={100}
        data-autofocus
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
      />
      <div className={styles.list} id={list} role="listbox" aria-label={t('search.results')} ref={options}>
        {order.map((group) => {
          const members = hits.map((hit, place) => ({ hit, place })).filter(({ hit }) => hit.group === group);
          if (members.length === 0) return null;
          return (
            <div key={group} role="group" aria-label={t(`search.group.${group}`)}>
              <div className={styles.heading} aria-hidden="true">
                {t(`search.group.${group}`)}
              </div>
              {members.map(({ hit, place }) => (
                <Option
                  key={hit.id}
                  id={optionId(place)}
                  hit={hit}
                  words={wordsOf(text)}
                  selected={place === current}
                  onPoint={() => setAt(place)}
                  onGo={() => go(hit)}
                />
              ))}
            </div>
          );
        })}
      </div>
      <div className={styles.foot} role="status">
        {failure === null && (text.trim() === '' ? t('search.hint') : t('search.count', { count: hits.length }))}
        <ProblemNotice failure={failure} />
      </div>
    </Modal>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly words: string[];
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

function Option({ id, hit, words, selected, onPoint, onGo }: OptionProps) {
  return (
    // The field keeps the focus and hears the keys; here only the pointer is heard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.option}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <div className={styles.words}>
        <Highlight component="div" className={styles.title} highlight={words} dir="auto" lang={hit.lang}>
          {hit.title}
        </Highlight>
        {hit.detail && (
          <Highlight component="div" className={styles.detail} highlight={words} dir="auto">
            {hit.detail}
          </Highlight>
        )}
      </div>
      {hit.state && <StateBadge state={hit.state} />}
    </div>
  );
}
