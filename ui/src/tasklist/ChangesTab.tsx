import type { Schemas } from '@/shared/api/client';
import { VersionChanges } from '@/shared/review/VersionChanges';

/** What is different from a version before, by default from the one that the reader looked at last. */
export function ChangesTab({ submission }: { readonly submission: Schemas['Submission'] }) {
  return <VersionChanges item={submission.item} number={submission.version} />;
}
