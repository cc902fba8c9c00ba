/**
 * Where the sentence stands: the boxes of its lines, and the box of the column of text around them. In pixels of the
 * window, which is the page's own or that of a frame.
 */
export interface Where {
  view: Window;
  /** From where to where the reader sees it. A frame may reach beyond the window of the page around it. */
  shown: readonly [number, number];
  lines: readonly DOMRect[];
  /** Holds the sentence. */
  element: Element;
}
/** Pixels between the card and the text, and between the card and the window's edge. */
const GAP = 8;
/** A narrower card is hard to read, and stands below or above the sentence instead. */
const NARROWEST = 280;
const WIDEST = 360;
/** A lower card shows little more than the sentence itself, and may as well lie over it. */
const LOWEST = 160;
const HIGHEST = 520;

/**
 * Puts the card beside the column of text if there is room, narrower if need be, so that it hides no line. Otherwise
 * puts it below or above the sentence, wherever there is more room, and no higher than that room, so that the sentence
 * can be read. There it stands as far to the side as the window allows, so that the starts of the other lines can be
 * read, too. From the text's colour the style sheet computes those of the card.
 */
export function place(host: HTMLElement, card: HTMLElement, { view, shown, lines, element }: Where): void {
  const { scrollX, scrollY } = view;
  const [from, to] = shown;
  // Unlike the window's, this width is without the page's scrollbar.
  const { clientWidth } = host.parentElement as Element;
  const column = element.getBoundingClientRect();
  const { top } = lines[0] ?? column;
  const { bottom } = lines.at(-1) ?? column;
  const beside = column.right + GAP;
  const width = clientWidth - beside - GAP;
  const isBeside = width >= NARROWEST;
  // The reader has scrolled it away, or the page is just replacing it.
  if (bottom <= from || top > to) return;
  const above = top - from - 2 * GAP;
  const below = to - bottom - 2 * GAP;
  const most = isBeside ? 0 : Math.max(above, below);
  card.style.color = getComputedStyle(element).color;
  card.style.width = `${Math.min(WIDEST, isBeside ? width : clientWidth - 2 * GAP)}px`;
  card.style.maxHeight = `${Math.min(HIGHEST, most < LOWEST ? to - from - 2 * GAP : most)}px`;
  const box = card.getBoundingClientRect();
  const over = below < above ? top - GAP - box.height : bottom + GAP;
  const within = (scrolled: number, least: number, at: number, most: number) =>
    `${scrolled + Math.max(least + GAP, Math.min(at, most - GAP))}px!important`;
  const y = within(scrollY, from, isBeside ? top : over, to - box.height);
  const x = within(scrollX, 0, beside, clientWidth - box.width);
  // Written here, not in the style sheet, which Firefox doesn't apply in pages that forbid styles.
  host.style.cssText = `all:initial!important;position:absolute!important;top:${y};left:${x}`;
}
