import { Modal, Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/shared/post/shapes';

// The editor comes when somebody cuts a picture.
const CropEditor = lazy(() => import('./CropEditor'));

interface Props {
  readonly asset: string;
  readonly shapes: readonly Shape[];
  readonly opened: boolean;
  /** Gets the hash of the part, or of the whole picture again. */
  readonly onCropped: (asset: string) => void;
  readonly onClose: () => void;
}

export function CropDialog({ asset, shapes, opened, onCropped, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('crop.title')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Suspense fallback={<Skeleton height={320} />}>
        <CropEditor asset={asset} shapes={shapes} onCropped={onCropped} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}
