import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@/shared/api/client';
import { submissionQuery } from '@/shared/api/queries';
import { NewSlotForm } from '@/shared/slot/NewSlotForm';
import { Loaded } from '@/shared/ui/Loaded';

interface Props {
  readonly entry: Schemas['InboxEntry'];
  readonly onDone: () => void;
}

/** The slot went by without all signatures: the author chooses another one, or withdraws from the item's page. */
export function SlotEntry({ entry, onDone }: Props) {
  const submission = useQuery({ ...submissionQuery(entry.submission ?? ''), enabled: Boolean(entry.submission) });
  return <Loaded query={submission}>{(found) => <NewSlotForm submission={found} onDone={onDone} />}</Loaded>;
}
