import { useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import { SubmissionRules } from '@/shared/compliance/SubmissionRules';
import { Loaded } from '@/shared/ui/Loaded';

/** What the rules say, what they said, and what was set aside. */
export function FindingsTab({ submission }: { readonly submission: Schemas['Submission'] }) {
  const item = useQuery({
    queryKey: keys.item(submission.item),
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}', { params: { path: { itemId: submission.item } } })),
  });
  return <Loaded query={item}>{(found) => <SubmissionRules item={found} submission={submission} />}</Loaded>;
}
