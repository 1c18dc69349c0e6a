/**
 * What is marked in a part of the page; nothing when nothing is. Within a shadow root, as in Camunda's Tasklist, browsers tell
 * it only to whoever names the root.
 */
export function selectedIn(part: HTMLElement): Range | undefined {
  const selection = document.getSelection();
  if (selection === null) return undefined;
  const tree = part.getRootNode();
  const range = tree instanceof ShadowRoot ? withinShadow(selection, tree) : first(selection);
  return range?.collapsed === false ? range : undefined;
}

function first(selection: Selection): Range | undefined {
  return selection.rangeCount === 0 ? undefined : selection.getRangeAt(0);
}

function withinShadow(selection: Selection, root: ShadowRoot): Range | undefined {
  // Browsers before 2025 do not know it; there words are marked with the button and the keyboard.
  if (typeof selection.getComposedRanges !== 'function') return first(selection);
  const composed = selection.getComposedRanges({ shadowRoots: [root] })[0];
  if (composed === undefined) return undefined;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}
