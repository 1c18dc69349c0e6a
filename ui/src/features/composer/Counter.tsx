import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import type { PostContent } from '@/shared/post/postProps';
import { countedText } from '@/shared/post/sentText';
import { countText, fillOf } from '@/shared/text/count';
import { useTimes } from '@/shared/time/useTimes';
import styles from './Counter.module.css';

interface Props {
  readonly name?: string | undefined;
  readonly content: PostContent;
  readonly account: Schemas['Account'] | undefined;
  /** The server's count, a moment later than ours and the one that holds, e.g. where a link is added to the text. */
  readonly check: Schemas['VariantCheck'] | undefined;
}

/** How much of the limit is used, counted as the network counts, while the author types. */
export function Counter({ name, content, account, check }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  if (account === undefined) return null;
  const { limits } = account;
  const text = countedText(account.channel, content);
  const rule = {
    unit: limits.textUnit,
    most: limits.text,
    addressWeight: limits.urlWeight ?? undefined,
    mostBytes: limits.textBytes ?? undefined,
  };
  const used = countText(text, rule);
  const fill = check !== undefined && check.counted > check.limit ? 'over' : fillOf(text, rule);
  const share = Math.min(100, (used / Math.max(1, limits.text)) * 100);
  return (
    <div className={styles.counter} data-fill={fill}>
      <span className={styles.name}>{name}</span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      <span className={styles.words}>
        {t('composer.counted', {
          used: times.number(used),
          most: times.number(limits.text),
          unit: t(`unit.${limits.textUnit}`),
        })}
        {fill === 'over' && ` · ${t('composer.over', { count: Math.max(1, used - limits.text) })}`}
      </span>
    </div>
  );
}
