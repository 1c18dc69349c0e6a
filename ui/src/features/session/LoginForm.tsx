import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

interface Props {
  /** The user name of the person who was here before; anybody else may still type another. */
  readonly known?: string;
  readonly onLoggedIn: (person: Schemas['Me']) => void;
}

export function LoginForm({ known = '', onLoggedIn }: Props) {
  const { t } = useTranslation();
  const [userName, setUserName] = useState(known);
  const [password, setPassword] = useState('');
  const login = useMutation({
    mutationFn: (body: Schemas['LogIn']) => bodyOf(api.POST('/api/session', { body })),
    onSuccess: onLoggedIn,
    onError: () => setPassword(''),
  });
  const wrong = login.error !== null && asProblem(login.error).status === 401;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        login.mutate({ userName: userName.trim(), password });
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('login.user')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          size="md"
          data-autofocus={known === '' || undefined}
          required
          withAsterisk={false}
          value={userName}
          onChange={(event) => setUserName(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('login.password')}
          name="password"
          autoComplete="current-password"
          data-autofocus={known !== '' || undefined}
          size="md"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {wrong && (
          <Alert color="red" variant="light" role="alert">
            {t('login.wrong')}
          </Alert>
        )}
        {login.error !== null && !wrong && <ProblemNotice failure={login.error} />}
        <Button type="submit" size="md" loading={login.isPending}>
          {t('login.submit')}
        </Button>
      </Stack>
    </form>
  );
}
