import { Button, Group } from '@mantine/core';
import { IconMessagePlus, IconQuote } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { readKept } from '../kept';
import { MoreButton } from '../ui/MoreButton';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './Discussion.module.css';
import { useDiscussion, useOpenThread } from './discussionQueries';
import { MarkedContent } from './MarkedContent';
import { threadsFor } from './marks';
import { PinBoard } from './PinBoard';
import { RemarkField } from './RemarkField';
import { type Shown, ThreadList } from './ThreadList';
import { WordPicker } from './WordPicker';

interface Props {
  readonly item: string;
  readonly version: Schemas['Version'];
  readonly variant: Schemas['Variant'];
  /** A thread that somebody was sent to. */
  readonly sentTo?: string | undefined;
  readonly children: ReactNode;
}

type Draft = { readonly about: 'words' } | { readonly about: 'remark'; readonly anchor?: Schemas['NewAnchor'] };

/** A variant with what people say about it: marks in the words, pins in the pictures, the threads beside or beneath. */
export function Discussed({ item, version, variant, sentTo, children }: Props) {
  const { t } = useTranslation();
  const { query, first, threads } = useDiscussion(item, version.number);
  const keptAs = `new:${item}:${variant.account}:${variant.market}`;
  const [draft, setDraft] = useState<Draft | undefined>(
    readKept(`remark:${keptAs}`) === '' ? undefined : { about: 'remark' },
  );
  const [shown, setShown] = useState<Shown>(sentTo === undefined ? 'open' : 'all');
  const [chosen, setChosen] = useState(sentTo);
  const say = useOpenThread(item, () => setDraft(undefined));
  const mayWrite = first?.mayWrite === true;
  const own = threadsFor(threads, variant, version.variants);
  const listed = own.concat(threads.filter((thread) => thread.id === sentTo && !own.includes(thread)));
  const open = own.filter((thread) => !thread.resolved);
  const anchor = draft?.about === 'remark' ? draft.anchor : undefined;
  const place = (asset: string) =>
    anchor?.asset === asset
      ? { x: anchor.x ?? 0, y: anchor.y ?? 0, width: anchor.width ?? 0, height: anchor.height ?? 0 }
      : undefined;
  return (
    <div className={styles.discussed}>
      <div className={styles.columns}>
        <div className={styles.content}>
          <MarkedContent
            variant={variant}
            threads={shown === 'open' ? open : own}
            chosen={chosen}
            mayWrite={mayWrite}
            onChoose={setChosen}
            onMark={(words) => setDraft({ about: 'remark', anchor: words })}
          >
            {children}
          </MarkedContent>
          {variant.images.map((image) => (
            <PinBoard
              key={image.asset}
              image={image}
              threads={shown === 'open' ? open : own}
              chosen={chosen}
              mayWrite={mayWrite}
              draft={place(image.asset)}
              onDraft={(next) => setDraft({ about: 'remark', anchor: { asset: image.asset, ...next } })}
              onChoose={setChosen}
            />
          ))}
        </div>
        <section className={styles.side} aria-label={t('thread.list')}>
          <h3 className={styles.heading}>{t('thread.list')}</h3>
          {first && !mayWrite && <p className={styles.soft}>{first.whyReadOnly}</p>}
          {query.error !== null && <ProblemNotice failure={query.error} />}
          {mayWrite && draft === undefined && (
            <Group gap="xs">
              <Button
                size="xs"
                variant="default"
                leftSection={<IconMessagePlus size={16} />}
                onClick={() => setDraft({ about: 'remark' })}
              >
                {t('mark.remark')}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconQuote size={16} />}
                onClick={() => setDraft({ about: 'words' })}
              >
                {t('mark.words')}
              </Button>
            </Group>
          )}
          {draft?.about === 'words' && (
            <WordPicker
              variant={variant}
              onMark={(words) => setDraft({ about: 'remark', anchor: words })}
              onCancel={() => setDraft(undefined)}
            />
          )}
          {draft?.about === 'remark' && (
            <div className={styles.draft}>
              {anchor?.quote && (
                <q className={styles.quote} dir="auto">
                  {anchor.quote}
                </q>
              )}
              {anchor?.asset && <span className={styles.soft}>{t('thread.onPicture')}</span>}
              <RemarkField
                item={item}
                keptAs={keptAs}
                label={t('remark.new')}
                action={t('remark.say')}
                focus={!anchor?.asset}
                busy={say.isPending}
                failure={say.error}
                onSay={(words, forget) =>
                  say.mutate(
                    {
                      version: version.number,
                      target: { account: variant.account, market: variant.market },
                      ...(anchor ? { anchor } : {}),
                      words,
                    },
                    { onSuccess: forget },
                  )
                }
                onCancel={() => setDraft(undefined)}
              />
            </div>
          )}
          {first && (
            <ThreadList
              threads={listed}
              version={version.number}
              mayWrite={mayWrite}
              shown={shown}
              onShown={setShown}
              chosen={chosen}
            />
          )}
          <MoreButton
            more={query.hasNextPage}
            busy={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </section>
      </div>
    </div>
  );
}
