/** What is written in a piece of the page, and where each part of it stands. */
export interface ShownText {
  readonly text: string;
  readonly rangeOf: (from: number, to: number) => Range | undefined;
  /** Nothing when the point is not within the piece. */
  readonly offsetOf: (node: Node, offset: number) => number | undefined;
}

export function shownText(root: HTMLElement): ShownText {
  const parts: { node: Node; from: number; to: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const written = walker.currentNode.textContent ?? '';
    parts.push({ node: walker.currentNode, from: text.length, to: text.length + written.length });
    text += written;
  }
  return {
    text,
    rangeOf: (from, to) => {
      const first = parts.find((part) => from >= part.from && from < part.to);
      const last = parts.find((part) => to > part.from && to <= part.to);
      if (first === undefined || last === undefined) return undefined;
      const range = document.createRange();
      range.setStart(first.node, from - first.from);
      range.setEnd(last.node, to - last.from);
      return range;
    },
    offsetOf: (node, offset) => {
      if (!root.contains(node)) return undefined;
      const part = parts.find((each) => each.node === node);
      if (part !== undefined) return part.from + offset;
      // A point between elements: what stands before it in the page.
      const before = document.createRange();
      before.selectNodeContents(root);
      before.setEnd(node, offset);
      return before.toString().length;
    },
  };
}
