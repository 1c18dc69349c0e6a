import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import ReactCrop from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import { api, bodyOf } from '@/shared/api/client';
import { previewOf, useAccounts } from '@/shared/api/queries';
import { type Shape, shapeName } from '@/shared/post/shapes';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import styles from './CropEditor.module.css';
import { cropSheetQuery } from './composerQueries';
import { largest, type Percent, pixelsOf } from './pixels';

interface Props {
  readonly asset: string;
  readonly shapes: readonly Shape[];
  readonly onCropped: (asset: string) => void;
  readonly onClose: () => void;
}

/** Chooses a part of the original by mouse, finger or arrow keys; the server cuts it from the original's own pixels. */
export default function CropEditor({ asset, shapes, onCropped, onClose }: Props) {
  const { t } = useTranslation();
  const accounts = [...useAccounts().values()];
  const networkOf = (channel: string) =>
    accounts.find((account) => account.channel === channel)?.channelName ?? channel;
  const own = useQuery(cropSheetQuery(asset));
  const base = own.data?.original ?? asset;
  const whole = useQuery({ ...cropSheetQuery(base), enabled: own.data !== undefined });
  const [ratio, setRatio] = useState<number>();
  const [part, setPart] = useState<Percent>();
  const cut = useMutation({
    mutationFn: (body: Percent) =>
      bodyOf(api.POST('/api/assets/{hash}/crops', { params: { path: { hash: base } }, body })),
    onSuccess: (made) => onCropped(made.hash),
  });
  const picture = whole.data;
  const shown = part ?? (picture && largest(ratio, picture));
  const pixels = picture && shown && pixelsOf(shown, picture);
  const all = pixels !== undefined && pixels.width === picture?.width && pixels.height === picture.height;
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('crop.shape')}
        value={ratio === undefined ? 'free' : String(ratio)}
        onChange={(chosen) => {
          setRatio(chosen === 'free' ? undefined : Number(chosen));
          setPart(undefined);
        }}
      >
        <Group gap="sm" mt={6}>
          <Radio value="free" label={t('crop.free')} />
          {shapes.map((shape) => (
            <Radio
              key={shape.ratio}
              value={String(shape.ratio)}
              label={
                shape.channels.length === 0
                  ? shapeName(shape.ratio)
                  : t('crop.shapeOf', {
                      shape: shapeName(shape.ratio),
                      networks: shape.channels.map(networkOf).join(', '),
                    })
              }
            />
          ))}
        </Group>
      </Radio.Group>
      {picture && shown && (
        <div className={styles.sheet} dir="ltr">
          <ReactCrop
            crop={{ unit: '%', ...shown }}
            aspect={ratio}
            keepSelection
            ruleOfThirds
            style={{ width: `min(100%, ${((56 * picture.width) / picture.height).toFixed(2)}vh)` }}
            minWidth={8}
            minHeight={8}
            ariaLabels={{
              cropArea: t('crop.area'),
              nwDragHandle: t('crop.corner.nw'),
              nDragHandle: t('crop.side.n'),
              neDragHandle: t('crop.corner.ne'),
              eDragHandle: t('crop.side.e'),
              seDragHandle: t('crop.corner.se'),
              sDragHandle: t('crop.side.s'),
              swDragHandle: t('crop.corner.sw'),
              wDragHandle: t('crop.side.w'),
            }}
            onChange={(_pixels, percent) => setPart(percent)}
          >
            <img src={previewOf(base)} alt="" className={styles.picture} />
          </ReactCrop>
        </div>
      )}
      {pixels && (
        <Text size="sm" c="dimmed" role="status">
          {t('crop.size', { width: pixels.width, height: pixels.height })}
        </Text>
      )}
      <ProblemNotice failure={cut.error ?? own.error ?? whole.error} />
      <Group justify="flex-end" gap="sm">
        {own.data?.original && (
          <Button variant="default" mr="auto" onClick={() => onCropped(base)}>
            {t('crop.whole')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          disabled={pixels === undefined || all}
          loading={cut.isPending}
          onClick={() => pixels && cut.mutate(pixels)}
        >
          {t('crop.cut')}
        </Button>
      </Group>
    </Stack>
  );
}
