import { useTranslation } from 'react-i18next';
import { useMe } from '../api/queries';
import { regional } from '../i18n/regional';
import { exactTime, viewerZone } from './timeLeft';

export function useLocale(): string {
  const { i18n } = useTranslation();
  return regional(i18n.language);
}

/** Writes moments for the reader: in the zone of the person's profile, in the language of the page. */
export function useTimes() {
  const locale = useLocale();
  const zone = useMe()?.zone ?? viewerZone();
  const written = (moment: string | Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(new Date(moment));
  return {
    locale,
    zone,
    clock: (moment: string | Date) => written(moment, { hour: '2-digit', minute: '2-digit' }),
    /** The year only where it is another one. */
    dayAndClock: (moment: string | Date) =>
      written(moment, {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        ...(new Date(moment).getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
      }),
    day: (moment: string | Date) => written(moment, { day: 'numeric', month: 'short', year: 'numeric' }),
    exact: (moment: string | Date, marketZone?: string) => exactTime(new Date(moment), locale, zone, marketZone),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
  };
}
