import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { SubmissionRules } from '@/shared/compliance/SubmissionRules';
import { Sheet } from '@/shared/ui/Sheet';

interface Props {
  readonly item: Schemas['Item'];
  readonly submission: Schemas['Submission'];
}

export function Rules(props: Props) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('judgement.title')}>
      <SubmissionRules {...props} />
    </Sheet>
  );
}
