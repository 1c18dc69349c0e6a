import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconHourglass,
  IconPencil,
  IconPlayerPause,
  IconQuestionMark,
  IconSend,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Badge, type Tone } from './Badge';

export type AnyState =
  | Schemas['SubmissionState']
  | Schemas['ItemState']
  | Schemas['PublicationState']
  | Schemas['Account']['state']
  | Schemas['StageState']['state']
  | Schemas['Review']['state']
  | Schemas['DeliveryState']
  | 'STOPPED';

type Icon = ComponentType<{ size?: number; stroke?: number }>;

/** Colour and sign of each state. */
export const looks: Record<AnyState, readonly [Tone, Icon]> = {
  DRAFT: ['quiet', IconPencil],
  IN_REVIEW: ['busy', IconHourglass],
  APPROVED: ['good', IconCircleCheck],
  SCHEDULED: ['good', IconClock],
  PUBLISHED: ['good', IconSend],
  RETURNED: ['warn', IconArrowBackUp],
  REJECTED: ['bad', IconCircleX],
  WITHDRAWN: ['quiet', IconArrowBackUp],
  REPLACED: ['quiet', IconCircleDashed],
  MISSED: ['bad', IconAlertTriangle],
  NEW: ['quiet', IconClock],
  SENDING: ['busy', IconSend],
  SENT: ['good', IconCircleCheck],
  FAILED: ['bad', IconCircleX],
  UNKNOWN: ['warn', IconQuestionMark],
  ABANDONED: ['quiet', IconCircleX],
  TAKEN_DOWN: ['quiet', IconArrowBackUp],
  CONNECTED: ['good', IconCircleCheck],
  UNTESTED: ['quiet', IconCircleDashed],
  FAILING: ['bad', IconAlertTriangle],
  DISCONNECTED: ['quiet', IconCircleX],
  STOPPED: ['warn', IconPlayerPause],
  WAITING: ['quiet', IconCircleDashed],
  OPEN: ['busy', IconHourglass],
  DONE: ['good', IconCircleCheck],
  DECIDED: ['good', IconCircleCheck],
  VOID: ['quiet', IconCircleX],
  SKIPPED: ['quiet', IconCircleDashed],
  DEAD: ['bad', IconCircleX],
};

/** A state as word, sign and colour, so that none of the three is needed alone. */
export function StateBadge({ state }: { readonly state: AnyState }) {
  const { t } = useTranslation();
  const [tone, Sign] = looks[state];
  return (
    <Badge tone={tone}>
      <Sign size={14} stroke={2} />
      {t(`state.${state}`)}
    </Badge>
  );
}
