import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { companyLogin } from '@/shared/session/companyLogin';
import styles from './LoginPage.module.css';

const known = [
  'IDENTITY_AWAY',
  'LOGIN_TOO_OLD',
  'LOGIN_CANCELLED',
  'LOGIN_FAILED',
  'SECOND_FACTOR_MISSING',
  'ACCOUNT_WITHOUT_EMAIL',
  'ACCOUNT_UNUSABLE',
  'SUBJECT_TAKEN',
] as const;

interface Props {
  readonly available: boolean;
  /** Why the login before this one failed, in the server's word. */
  readonly problem: string | null;
  /** Where to go afterwards; a page of this server. */
  readonly next: string;
  readonly onRetry: () => void;
}

/** The way to the company's login, or why it is closed. */
export function CompanyLogin({ available, problem, next, onRetry }: Props) {
  const { t } = useTranslation();
  const why = known.find((each) => each === problem);
  return (
    <Stack gap="md">
      {available && why && (
        <Alert color="red" variant="light" role="alert">
          {t(`company.problem.${why}`)}
        </Alert>
      )}
      {available ? (
        <>
          <Text size="sm">{t('company.about')}</Text>
          <Button component="a" href={companyLogin(next)} size="md" className={styles.company}>
            {t('company.submit')}
          </Button>
        </>
      ) : (
        <>
          <Alert color="yellow" variant="light" role="alert">
            {t('company.away')}
          </Alert>
          <Button size="md" variant="default" onClick={onRetry}>
            {t('company.retry')}
          </Button>
        </>
      )}
    </Stack>
  );
}
