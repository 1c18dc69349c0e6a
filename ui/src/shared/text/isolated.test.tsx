// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Trans, useTranslation } from 'react-i18next';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMessages } from '../i18n';
import { PersonName, useNames } from '../ui/PersonName';
import { isolated, withoutIsolates } from './isolated';

const arabic = { id: 'layla', displayName: 'ليلى (حسن)' };
const hebrew = { id: 'noa', displayName: 'נועה' };
const item = 'إطلاق الربيع!';

function Sentences() {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <>
      <p>{t('item.withdraw.title', { name: item })}</p>
      <p>{t('stage.waits', { people: names([arabic, hebrew, { id: 'mia', displayName: 'Mia' }]) })}</p>
      <p>
        <Trans i18nKey="confirm.type" values={{ name: item }} components={{ name: <strong /> }} />
      </p>
      <PersonName person={arabic} />
    </>
  );
}

describe('names that run from right to left', () => {
  beforeAll(() => startMessages('en'));
  beforeEach(() => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MantineProvider>
          <Sentences />
        </MantineProvider>
      </QueryClientProvider>,
    );
  });

  it('do not turn the sentence around in which they stand', () => {
    expect(document.body.textContent).toContain(`Withdraw “\u2068${item}\u2069”?`);
    expect(screen.getByText(`\u2068${item}\u2069`, { selector: 'strong' })).toBeTruthy();
  });

  it('are kept apart from each other in a list', () => {
    expect(document.body.textContent).toContain(
      `\u2068${arabic.displayName}\u2069, \u2068${hebrew.displayName}\u2069 and Mia`,
    );
  });

  it('stand in an element of their own beside other words', () => {
    expect(screen.getByText(arabic.displayName).tagName).toBe('BDI');
  });

  it('can be copied from a sentence and typed again', () => {
    expect(withoutIsolates(isolated(item))).toBe(item);
  });

  it('leave every other name as it is', () => {
    expect(isolated('Mia Krüger – 北京 🚲')).toBe('Mia Krüger – 北京 🚲');
  });
});
