import { Menu, Text, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconKey,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '@/shared/api/client';
import { keys as queryKeys, useLocalAccounts, useMe } from '@/shared/api/queries';
import { enableShortcuts, shortcutsEnabled } from '@/shared/keyboard/keyboard';
import { type Language, keepLanguage, languageNames, languages } from '@/shared/preferences';
import { speak } from '@/shared/i18n';
import { cityOf } from '@/shared/time/timeLeft';
import { useOnceOpened } from '@/shared/ui/useOnceOpened';
import { MyPicture } from './MyPicture';
import { PersonFace } from './PersonFace';

const PasswordDialog = lazy(async () => ({
  default: (await import('@/features/session/PasswordDialog')).PasswordDialog,
}));

const colours = [
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'auto', Icon: IconDeviceDesktop },
] as const;

export function PersonMenu() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const localAccounts = useLocalAccounts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const [keys, setKeys] = useState(shortcutsEnabled);
  const asked = useOnceOpened(changing);
  const change = useMutation({
    mutationFn: async (language: Language) => {
      keepLanguage(language);
      await speak(language);
      return bodyOf(api.PATCH('/api/me', { body: { language } }));
    },
    onSuccess: (changed) => {
      queries.setQueryData(queryKeys.me, changed);
      // Reasons, findings and refusals are written by the server, in the person's language.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'draft' });
    },
  });
  const leave = useMutation({
    mutationFn: () => bodyOf(api.DELETE('/api/session')),
    onSettled: async () => {
      sessionStorage.clear();
      await navigate('/login', { replace: true });
      queries.clear();
    },
  });
  if (!me) return null;
  const tick = <IconCheck size={16} aria-hidden="true" />;
  return (
    <>
      {asked && (
        <Suspense fallback={null}>
          <PasswordDialog opened={changing} userName={me.id} onClose={() => setChanging(false)} />
        </Suspense>
      )}
      <Menu position="bottom-end" width={240} defaultOpened>
        <Menu.Target>
          <PersonFace />
        </Menu.Target>
        <Menu.Dropdown>
          <Text size="sm" fw={600} px="sm" pt="xs">
            <bdi>{me.displayName}</bdi>
          </Text>
          <Text size="xs" c="dimmed" px="sm" pb="xs">
            {me.email}
            <br />
            {t('frame.zone', { zone: cityOf(me.zone) })}
          </Text>
          <Menu.Divider />
          <Menu.Label>{t('frame.colours')}</Menu.Label>
          {colours.map(({ scheme, Icon }) => (
            <Menu.Item
              key={scheme}
              leftSection={<Icon size={17} />}
              rightSection={colorScheme === scheme ? tick : null}
              aria-current={colorScheme === scheme}
              closeMenuOnClick={false}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`frame.colours.${scheme}`)}
            </Menu.Item>
          ))}
          <Menu.Label>{t('frame.language')}</Menu.Label>
          {languages.map((language) => (
            <Menu.Item
              key={language}
              lang={language}
              rightSection={i18n.language === language ? tick : null}
              aria-current={i18n.language === language}
              onClick={() => change.mutate(language)}
            >
              {languageNames[language]}
            </Menu.Item>
          ))}
          <MyPicture personId={me.id} />
          <Menu.Divider />
          <Menu.Item
            role="menuitemcheckbox"
            aria-checked={keys}
            leftSection={<IconKeyboard size={17} />}
            rightSection={keys ? tick : null}
            closeMenuOnClick={false}
            onClick={() => {
              enableShortcuts(!keys);
              setKeys(!keys);
            }}
          >
            {t('keys.switch')}
          </Menu.Item>
          {localAccounts && (
            <Menu.Item leftSection={<IconKey size={17} />} onClick={() => setChanging(true)}>
              {t('password.title')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLogout size={17} />} onClick={() => leave.mutate()}>
            {t('frame.logout')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
