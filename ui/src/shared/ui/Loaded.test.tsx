// @vitest-environment jsdom
import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '../api/problem';
import { startMessages } from '../i18n';
import { staged } from '../testing/stage';
import { Loaded } from './Loaded';

const refusal = (status: number) =>
  new ProblemError({ type: 'about:blank', title: 'No', status, code: 'NO', detail: 'It says no.' });

function Page({ answers }: { readonly answers: (() => string)[] }) {
  const query = useQuery({
    queryKey: ['thing'],
    queryFn: () => (answers.length > 1 ? answers.shift() : answers[0])?.(),
  });
  return (
    <>
      <Loaded query={query}>{(thing) => <p>{thing}</p>}</Loaded>
      <button type="button" onClick={() => void query.refetch()}>
        Again
      </button>
    </>
  );
}

const fails = (status: number) => () => {
  throw refusal(status);
};

describe('what is fetched', () => {
  beforeAll(() => startMessages('en'));

  it.each([403, 404, 410])('goes from the page when it may not be seen any more (%i)', async (status) => {
    staged(<Page answers={[() => 'The pot', fails(status)]} />, {});
    expect(await screen.findByText('The pot')).toBeVisible();
    await userEvent.click(screen.getByText('Again'));
    expect(await screen.findByRole('heading')).toBeVisible();
    expect(screen.queryByText('The pot')).toBeNull();
  });

  it.each([0, 401, 503])('stays while it only cannot be read again (%i)', async (status) => {
    staged(<Page answers={[() => 'The pot', fails(status)]} />, {});
    expect(await screen.findByText('The pot')).toBeVisible();
    await userEvent.click(screen.getByText('Again'));
    expect(screen.getByText('The pot')).toBeVisible();
  });
});
