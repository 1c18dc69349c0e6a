import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextDifference } from '@/shared/text/TextDifference';
import styles from './ConflictDialog.module.css';
import type { Draft } from './draft';
import { type Conflict, placeKey, takeTheirs } from './merge';
import { usePlaceNames } from './placeNames';
import { valueWords } from './valueWords';

interface Props {
  /** What both wrote, with mine where they contradict each other. */
  readonly draft: Draft;
  readonly conflicts: readonly Conflict[];
  readonly savedBy: string | undefined;
  readonly onChoose: (draft: Draft) => void;
}

/** Two people changed the same: both stand here, place by place, and nothing is lost before somebody chooses. */
export function ConflictDialog({ draft, conflicts, savedBy, onChoose }: Props) {
  const { t } = useTranslation();
  const nameOf = usePlaceNames(draft);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, side: string) => {
    const others = [...theirs].filter((each) => each !== key);
    setTheirs(new Set(side === 'theirs' ? [...others, key] : others));
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="lg"
      title={t('conflict.title')}
    >
      <Stack gap="lg">
        <Text size="sm">{t('conflict.text', { name: savedBy ?? t('conflict.somebody') })}</Text>
        {conflicts.map((conflict) => {
          const key = placeKey(conflict.place);
          return (
            <section key={key} className={styles.part} aria-label={nameOf(conflict)}>
              <h3>{nameOf(conflict)}</h3>
              <div dir="auto" className={styles.difference}>
                <TextDifference before={valueWords(conflict.theirs)} now={valueWords(conflict.mine)} />
              </div>
              <SegmentedControl
                aria-label={t('conflict.whose', { place: nameOf(conflict) })}
                fullWidth
                value={theirs.has(key) ? 'theirs' : 'mine'}
                onChange={(side) => choose(key, side)}
                data={[
                  { value: 'mine', label: t('conflict.mine') },
                  { value: 'theirs', label: t('conflict.theirs') },
                ]}
              />
            </section>
          );
        })}
        <Group justify="flex-end">
          <Button
            onClick={() =>
              onChoose(conflicts.filter((each) => theirs.has(placeKey(each.place))).reduce(takeTheirs, draft))
            }
          >
            {t('conflict.go')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
