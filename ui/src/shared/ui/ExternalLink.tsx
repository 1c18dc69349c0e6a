import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** An address that came from outside is only ever followed when it is http or https. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: string }) {
  const { t } = useTranslation();
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <Anchor href={href} target="_blank" rel="noopener noreferrer" aria-label={t('link.opens', { name: children })}>
      {children} <IconExternalLink size={14} style={{ verticalAlign: '-2px' }} />
    </Anchor>
  );
}

export function isWebAddress(address: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
