import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextDifference } from '@/shared/text/TextDifference';
import { type Draft, variantsOf } from './draft';
import styles from './ConflictDialog.module.css';

interface Props {
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly savedBy: string | undefined;
  readonly onChoose: (draft: Draft) => void;
}

/** Two people wrote at once: both drafts stand here, and nothing is lost before somebody chooses. */
export function ConflictDialog({ mine, theirs, savedBy, onChoose }: Props) {
  const { t } = useTranslation();
  const parts = [
    { label: t('composer.name'), before: theirs.name, now: mine.name },
    { label: t('composer.postTitle'), before: theirs.title ?? '', now: mine.title ?? '' },
    { label: t('composer.text'), before: theirs.text ?? '', now: mine.text ?? '' },
    { label: t('composer.link'), before: theirs.link ?? '', now: mine.link ?? '' },
    { label: t('composer.slot'), before: slotWords(theirs), now: slotWords(mine) },
    { label: t('variant.tabs'), before: variantWords(theirs), now: variantWords(mine) },
  ].filter((part) => part.before !== part.now);
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
      <Stack gap="md">
        <Text size="sm">{t('conflict.text', { name: savedBy ?? t('conflict.somebody') })}</Text>
        <dl className={styles.parts}>
          {parts.map((part) => (
            <div key={part.label}>
              <dt>{part.label}</dt>
              <dd dir="auto">
                <TextDifference before={part.before} now={part.now} />
              </dd>
            </div>
          ))}
          {parts.length === 0 && <Text size="sm">{t('conflict.elsewhere')}</Text>}
        </dl>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onChoose(theirs)}>
            {t('conflict.theirs')}
          </Button>
          <Button onClick={() => onChoose(mine)}>{t('conflict.mine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function slotWords(draft: Draft): string {
  return draft.slot ? `${draft.slot.at} ${draft.slot.zone}` : '';
}

function variantWords(draft: Draft): string {
  return variantsOf(draft)
    .map((variant) => [variant.market, variant.title, variant.text].filter(Boolean).join(' '))
    .join('\n');
}
