import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import styles from './Findings.module.css';

interface Props {
  readonly checks: readonly Schemas['VariantCheck'][];
  readonly nameOf?: (check: Schemas['VariantCheck']) => string;
}

const signs = { BLOCK: IconCircleX, WARN: IconAlertTriangle, INFO: IconInfoCircle };

/** What the networks would refuse or spoil, in their order of weight. */
export function Findings({ checks, nameOf }: Props) {
  const { t } = useTranslation();
  const order = ['BLOCK', 'WARN', 'INFO'];
  const found = checks
    .flatMap((check) => check.findings.map((finding) => ({ check, finding })))
    .sort((one, other) => order.indexOf(one.finding.severity) - order.indexOf(other.finding.severity));
  if (found.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label={t('composer.findings')}>
      {found.map(({ check, finding }) => {
        const Sign = signs[finding.severity];
        return (
          <li key={check.account + check.market + finding.code + finding.message} data-severity={finding.severity}>
            <Sign size={17} aria-label={t(`severity.${finding.severity}`)} />
            <span>
              {nameOf && <strong>{nameOf(check)}: </strong>}
              {finding.message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
