import { Alert, Button, FileButton, Group, Loader, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLibraryPhoto, IconPhotoPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shapesFor } from '@/shared/post/shapes';
import { ImageCard } from './ImageCard';
import styles from './ImagesField.module.css';
import { type Images, described, exchanged, lacksWords, moved, withImage, withoutImage } from './images';
import { LibraryDialog } from './LibraryDialog';
import { useUploads } from './useUploads';

interface Props {
  readonly images: Images;
  /** Gets what to do with the images of that moment, because an upload ends later than it began. */
  readonly onChange: (change: (images: Images) => ReturnType<typeof withImage>) => void;
  /** Where the images go, for the shapes they are shown in there. */
  readonly channels: readonly string[];
  readonly note?: ReactNode;
  readonly most?: number | undefined;
  readonly error?: string | undefined;
}

const accepted = 'image/png,image/jpeg,image/gif,image/webp';

/** Pictures by drag, paste or choice; each asks for its alternative text at once. */
export function ImagesField({ images, onChange, channels, note, most, error }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const field = useRef<HTMLFieldSetElement>(null);
  const [asked, setAsked] = useState<string>();
  const [choosing, { open, close }] = useDisclosure(false);
  const lacking = images.some((image) => image.asset === asked && lacksWords(image));
  const { uploads, send, dismiss } = useUploads((asset) => {
    onChange((now) => withImage(now, asset.hash));
    // Its words are asked for at once, unless others are being written.
    if (!field.current?.querySelector('textarea:focus')) setAsked(asset.hash);
  });
  usePastedFiles(send);
  return (
    <fieldset className={styles.field} ref={field}>
      <legend className={styles.label}>{t('composer.images')}</legend>
      {images.map((image, place) => (
        <ImageCard
          key={image.asset}
          image={image}
          asked={image.asset === asked}
          shapes={shapesFor(channels, images.length, place)}
          first={place === 0}
          last={place === images.length - 1}
          onChange={(change) => onChange((now) => described(now, image.asset, change))}
          onMove={(step) => onChange((now) => moved(now, image.asset, step))}
          onExchange={(other) => {
            onChange((now) => exchanged(now, image.asset, other));
            setAsked(other);
          }}
          onRemove={() => onChange((now) => withoutImage(now, image.asset))}
        />
      ))}
      {uploads.map((upload) =>
        upload.problem ? (
          <Alert
            key={upload.id}
            color="red"
            role="alert"
            title={t('composer.upload.failed', { name: upload.name })}
            withCloseButton
            closeButtonLabel={t('action.close')}
            onClose={() => dismiss(upload.id)}
          >
            {upload.problem.message}
          </Alert>
        ) : (
          <Group key={upload.id} gap="xs" role="status">
            <Loader size="xs" />
            <Text size="sm">{t('composer.upload.running', { name: upload.name })}</Text>
          </Group>
        ),
      )}
      <div
        className={styles.zone}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send([...event.dataTransfer.files]);
        }}
      >
        <FileButton multiple accept={accepted} onChange={(files) => void send(files)}>
          {(props) => (
            <Button {...props} variant="default" size="xs" leftSection={<IconPhotoPlus size={17} />}>
              {t('composer.images.choose')}
            </Button>
          )}
        </FileButton>
        <Button variant="default" size="xs" leftSection={<IconLibraryPhoto size={17} />} onClick={open}>
          {t('library.open')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('composer.images.drop')}
          {most !== undefined && ` ${t('composer.images.most', { count: most })}`}
        </Text>
      </div>
      <LibraryDialog
        opened={choosing}
        returnFocus={!lacking}
        onClose={close}
        onChosen={(entry) => {
          close();
          onChange((now) => withImage(now, entry.asset.hash, entry.alternativeText));
          if (entry.alternativeText === '') setAsked(entry.asset.hash);
        }}
      />
      {note && <Text size="xs">{note}</Text>}
      {error && (
        <Text size="sm" c="var(--cs-bad)" role="alert">
          {error}
        </Text>
      )}
    </fieldset>
  );
}

/** A picture pasted anywhere on the page lands here; pasted text stays text. */
function usePastedFiles(onFiles: (files: readonly File[]) => Promise<void>): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith('image/'));
      if (files.length === 0) return;
      event.preventDefault();
      void onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
}
