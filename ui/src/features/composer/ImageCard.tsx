import { ActionIcon, Checkbox, Stack, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { previewOf } from '@/shared/api/queries';
import styles from './ImagesField.module.css';
import { lacksWords } from './images';

interface Props {
  readonly image: Schemas['ImageUse'];
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (change: Partial<Schemas['ImageUse']>) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

export function ImageCard({ image, first, last, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.card}>
      <img src={previewOf(image.asset)} alt={image.alternativeText} />
      <Stack gap={8}>
        <Textarea
          label={t('composer.alt')}
          placeholder={t('composer.alt.help')}
          autosize
          minRows={2}
          maxLength={4000}
          dir="auto"
          disabled={image.decorative}
          value={image.alternativeText}
          error={lacksWords(image) ? t('composer.alt.missing') : undefined}
          onChange={(event) => onChange({ alternativeText: event.currentTarget.value })}
        />
        <Checkbox
          label={t('composer.decorative')}
          checked={image.decorative}
          onChange={(event) => onChange({ decorative: event.currentTarget.checked })}
        />
      </Stack>
      <div className={styles.buttons}>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={first}
          onClick={() => onMove(-1)}
          aria-label={t('composer.image.up')}
        >
          <IconArrowUp size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={last}
          onClick={() => onMove(1)}
          aria-label={t('composer.image.down')}
        >
          <IconArrowDown size={18} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" onClick={onRemove} aria-label={t('composer.image.remove')}>
          <IconTrash size={18} />
        </ActionIcon>
      </div>
    </div>
  );
}
