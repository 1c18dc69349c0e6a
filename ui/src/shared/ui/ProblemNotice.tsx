import { Alert, Button, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem, NO_ANSWER, STEP_UP } from '../api/problem';
import { stepUpInTab } from '../session/companyLogin';

interface Props {
  readonly failure: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** Fields that show their own message, so that it is not said twice. */
  readonly shown?: readonly string[];
}

/** What went wrong, why, and what to do: the server's own words, field by field. */
export function ProblemNotice({ failure, onRetry, shown = [] }: Props) {
  const { t } = useTranslation();
  if (failure === null || failure === undefined) return null;
  const { problem } = asProblem(failure);
  const detail = problem.code === NO_ANSWER ? t('problem.NO_ANSWER') : (problem.detail ?? problem.title);
  const fields = problem.fields?.filter((each) => !shown.includes(each.field) && each.message !== detail) ?? [];
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={20} />} title={t('problem.title')}>
      <Text size="sm">{detail}</Text>
      {fields.length > 0 && (
        <List size="sm" mt={4}>
          {fields.map((each) => (
            <List.Item key={each.field + each.code}>{each.message}</List.Item>
          ))}
        </List>
      )}
      {problem.status >= 500 && problem.correlation !== undefined && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('problem.correlation', { id: problem.correlation })}
        </Text>
      )}
      {problem.code === STEP_UP && (
        <>
          <Text size="sm" mt={4}>
            {t('company.stepUp.text')}
          </Text>
          <Button component="a" href={stepUpInTab()} target="_blank" variant="default" size="xs" mt="xs">
            {t('company.stepUp.submit')}
          </Button>
        </>
      )}
      {onRetry && (
        <Button variant="default" size="xs" mt="xs" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </Alert>
  );
}
