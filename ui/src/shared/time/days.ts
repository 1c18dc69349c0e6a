/** A day as fields and the server write it: 2026-11-22. By the reader's own calendar. */
export function dayIn(days: number, from = new Date()): string {
  const day = new Date(from);
  day.setDate(day.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
