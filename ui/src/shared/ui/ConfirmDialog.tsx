import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { withoutIsolates } from '../text/isolated';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirm: string;
  /** What has to be typed before the button works; for what cannot be undone. */
  readonly name?: string | undefined;
  /** Label of the field for a reason; without it no reason is asked. */
  readonly reason?: string | undefined;
  /** Whether what the children ask for is answered. */
  readonly ready?: boolean;
  /** Whether it only asks somebody else, or can be undone: then the button does not warn. */
  readonly calm?: boolean;
  readonly busy?: boolean;
  readonly failure?: unknown;
  readonly onConfirm: (reason: string) => void;
}

/** Asks before something that hurts, with the name of the thing; a reason where one is kept. */
export function ConfirmDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Questions {...props} />
    </Modal>
  );
}

function Questions({
  children,
  confirm,
  name,
  reason,
  ready: answered = true,
  calm = false,
  busy = false,
  failure,
  onClose,
  onConfirm,
}: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const ready =
    answered &&
    (name === undefined || withoutIsolates(typed).trim() === name) &&
    (reason === undefined || why.trim().length >= 3);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onConfirm(why.trim());
      }}
    >
      <Stack gap="md">
        <Text size="sm" component="div">
          {children}
        </Text>
        {reason !== undefined && (
          <Textarea
            label={reason}
            required
            autosize
            minRows={2}
            maxLength={2000}
            data-autofocus
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        )}
        {name !== undefined && (
          <TextInput
            label={<Trans i18nKey="confirm.type" values={{ name }} components={{ name: <strong /> }} />}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <ProblemNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" {...(!calm && { color: 'red.8' })} disabled={!ready} loading={busy}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
