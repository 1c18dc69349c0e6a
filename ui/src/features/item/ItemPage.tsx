import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { submissionQuery } from '@/shared/api/queries';
import { Resemblance } from '@/shared/similar/Resemblance';
import { Loaded } from '@/shared/ui/Loaded';
import { Rules } from './Rules';
import { DraftOnly } from './DraftOnly';
import { History } from './History';
import { ItemHeader } from './ItemHeader';
import styles from './ItemPage.module.css';
import { itemQuery } from './itemQueries';
import { Keeping } from './Keeping';
import { ProcessPicture } from './ProcessPicture';
import { Publications } from './Publications';
import { Relatives } from './Relatives';
import { Signatures } from './Signatures';
import { VersionView } from './VersionView';

/** Everything about one item: the thing itself, who has it, what can be done now, and what happened. */
export function ItemPage() {
  const { itemId = '' } = useParams();
  const item = useQuery(itemQuery(itemId));
  return (
    <Loaded query={item}>
      {(found) =>
        found.submission ? (
          <Submitted key={found.submission} item={found} submissionId={found.submission} />
        ) : (
          <DraftOnly item={found} />
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly item: Schemas['Item'];
  readonly submissionId: string;
}

function Submitted({ item, submissionId }: Props) {
  const [search, setSearch] = useSearchParams();
  const submission = useQuery({ ...submissionQuery(submissionId), refetchInterval: 15_000 });
  return (
    <Loaded query={submission}>
      {(found) => {
        const asked = Number(search.get('version') ?? found.version);
        const number = Number.isInteger(asked) && asked > 0 ? asked : found.version;
        return (
          <>
            <ItemHeader item={item} submission={found} />
            <div className={styles.columns}>
              <div className={styles.main}>
                <ProcessPicture submission={found} />
                <VersionView
                  submission={found}
                  number={number}
                  sentTo={search.get('thread') ?? undefined}
                  onNumber={(next) =>
                    setSearch(next === found.version ? {} : { version: String(next) }, { replace: true })
                  }
                />
              </div>
              <aside className={styles.side}>
                <Signatures submission={found} />
                <Rules item={item} submission={found} />
                <Resemblance itemId={item.id} />
                <Publications submission={found} />
                <Relatives itemId={item.id} />
                <Keeping item={item} />
                <History itemId={item.id} />
              </aside>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
