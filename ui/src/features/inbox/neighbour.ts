interface Entry {
  readonly taskId: string;
}

/** Where j and k go: one step from the selected entry, the first one when nothing is selected, and never past the ends. */
export function neighbour<T extends Entry>(
  entries: readonly T[],
  selected: string | undefined,
  step: 1 | -1,
): T | undefined {
  const at = entries.findIndex((entry) => entry.taskId === selected);
  if (at < 0) return entries[0];
  return entries[Math.min(Math.max(at + step, 0), entries.length - 1)];
}

/** What is selected after an entry has gone: the one that moved into its place, else the last. */
export function successor<T extends Entry>(entries: readonly T[], gone: string): T | undefined {
  const at = entries.findIndex((entry) => entry.taskId === gone);
  const left = entries.filter((entry) => entry.taskId !== gone);
  return left[Math.min(Math.max(at, 0), left.length - 1)];
}
