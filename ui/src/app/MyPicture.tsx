import { FileButton, Menu, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconPhoto, IconPhotoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { usePictureChanged } from '@/shared/ui/Portrait';

/** Chooses the picture by which colleagues know the person, or takes it away. */
export function MyPicture({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const changed = usePictureChanged(personId);
  const choose = useMutation({ mutationFn: send, onSuccess: changed });
  const remove = useMutation({ mutationFn: () => bodyOf(api.DELETE('/api/me/picture')), onSuccess: changed });
  const problem = choose.error ?? remove.error;
  return (
    <>
      <Menu.Label>{t('picture.title')}</Menu.Label>
      <FileButton
        accept="image/png,image/jpeg,image/gif,image/webp"
        onChange={(file) => {
          if (file) choose.mutate(file);
        }}
      >
        {(button) => (
          <Menu.Item {...button} closeMenuOnClick={false} leftSection={<IconPhoto size={17} />}>
            {t('picture.choose')}
          </Menu.Item>
        )}
      </FileButton>
      <Menu.Item leftSection={<IconPhotoOff size={17} />} closeMenuOnClick={false} onClick={() => remove.mutate()}>
        {t('picture.remove')}
      </Menu.Item>
      <Text size="xs" px="sm" role="status">
        {problem ? asProblem(problem).message : (choose.isSuccess || remove.isSuccess) && t('picture.changed')}
      </Text>
    </>
  );
}

function send(file: File): Promise<unknown> {
  const form = new FormData();
  form.append('file', file, file.name);
  // The generated type knows the part as a string; the form is what is sent.
  return bodyOf(api.PUT('/api/me/picture', { body: { file: '' }, bodySerializer: () => form }));
}
