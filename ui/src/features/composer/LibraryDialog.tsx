import { Modal, Skeleton, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { previewOf } from '@/shared/api/queries';
import { MoreButton } from '@/shared/ui/MoreButton';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import styles from './LibraryDialog.module.css';

interface Props {
  readonly opened: boolean;
  /** Not where the chosen image asks for its words. */
  readonly returnFocus: boolean;
  readonly onChosen: (entry: Schemas['LibraryAsset']) => void;
  readonly onClose: () => void;
}

/** Pictures that were used or uploaded before, with the words that were written for them. */
export function LibraryDialog({ opened, returnFocus, onChosen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      returnFocus={returnFocus}
      onClose={onClose}
      title={t('library.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Library onChosen={onChosen} />
    </Modal>
  );
}

function Library({ onChosen }: Pick<Props, 'onChosen'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 300);
  const { query, items } = usePages({
    queryKey: ['assets', asked],
    fetchPage: (after) =>
      bodyOf(
        api.GET('/api/assets', {
          params: { query: { limit: 24, ...(asked !== '' && { text: asked }), ...(after !== undefined && { after }) } },
        }),
      ),
  });
  return (
    <Stack gap="md">
      <TextInput
        label={t('library.search')}
        leftSection={<IconSearch size={17} />}
        maxLength={100}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNotice failure={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton height={200} />}
      {query.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          {t(asked === '' ? 'library.empty' : 'composer.nothingFound')}
        </Text>
      )}
      <ul className={styles.grid}>
        {items.map((entry) => (
          <li key={entry.asset.hash}>
            <Entry entry={entry} onChosen={onChosen} />
          </li>
        ))}
      </ul>
      <MoreButton more={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </Stack>
  );
}

function Entry({ entry, onChosen }: { readonly entry: Schemas['LibraryAsset'] } & Pick<Props, 'onChosen'>) {
  const { t } = useTranslation();
  const { asset, alternativeText, uses, usedIn } = entry;
  return (
    <UnstyledButton component="button" type="button" className={styles.entry} onClick={() => onChosen(entry)}>
      <img src={previewOf(asset.hash)} alt="" loading="lazy" />
      <span className={styles.name} dir="auto">
        {alternativeText || asset.name}
      </span>
      <span className={styles.soft}>
        {t('library.size', { width: asset.width, height: asset.height })}
        {usedIn > 0 && ` · ${t('library.usedIn', { count: usedIn })}`}
      </span>
      {uses.length > 0 && (
        <span className={styles.soft} dir="auto">
          {uses.map((use) => use.name).join(', ')}
        </span>
      )}
    </UnstyledButton>
  );
}
