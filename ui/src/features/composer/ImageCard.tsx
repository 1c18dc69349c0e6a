import { ActionIcon, Checkbox, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconCrop, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { previewOf } from '@/shared/api/queries';
import type { Shape } from '@/shared/post/shapes';
import { CropDialog } from './CropDialog';
import styles from './ImagesField.module.css';
import { lacksWords } from './images';

interface Props {
  readonly image: Schemas['ImageUse'];
  /** Whether it has just come and its words are asked for. */
  readonly asked: boolean;
  readonly shapes: readonly Shape[];
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (change: Partial<Schemas['ImageUse']>) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onExchange: (asset: string) => void;
  readonly onRemove: () => void;
}

export function ImageCard({ image, asked, shapes, first, last, onChange, onMove, onExchange, onRemove }: Props) {
  const { t } = useTranslation();
  const words = useRef<HTMLTextAreaElement>(null);
  const [cropping, { open, close }] = useDisclosure(false);
  useEffect(() => {
    if (asked) words.current?.focus();
  }, [asked]);
  return (
    <div className={styles.card}>
      <img src={previewOf(image.asset)} alt={image.alternativeText} />
      <Stack gap={8}>
        <Textarea
          ref={words}
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
        <ActionIcon variant="subtle" color="gray" onClick={open} aria-label={t('crop.open')}>
          <IconCrop size={18} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" onClick={onRemove} aria-label={t('composer.image.remove')}>
          <IconTrash size={18} />
        </ActionIcon>
      </div>
      <CropDialog
        asset={image.asset}
        shapes={shapes}
        opened={cropping}
        onClose={close}
        onCropped={(asset) => {
          close();
          onExchange(asset);
        }}
      />
    </div>
  );
}
