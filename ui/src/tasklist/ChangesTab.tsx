import type { Schemas } from '@/shared/api/client';
import { sinceFor } from '@/shared/review/useChangesSince';
import { VersionChanges } from '@/shared/review/VersionChanges';

/** What is different from a version before, at first from the one that the reader said yes to last. */
export function ChangesTab({ submission }: { readonly submission: Schemas['Submission'] }) {
  return (
    <VersionChanges
      item={submission.item}
      number={submission.version}
      since={sinceFor(submission, submission.version)}
    />
  );
}
