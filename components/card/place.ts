/** Where the sentence stands: the boxes of its lines, and of the column of text around them. Pixels of the window, the page's own or that of a frame. */
export interface Where {
  view: Window;
  lines: readonly DOMRect[];
  column: DOMRect;
}
/** Pixels between the card and the text, and the window's edge. */
const GAP = 8;
/** Narrower than this a card is no fun to read, and lies over the text instead. */
const NARROWEST = 280;

/**
 * Puts the card beside the column of text where there is room, narrower if need be, so that no line of it is hidden; else below the
 * sentence, or above it, as far to the side as the window allows, so that the starts of lines stay readable.
 */
export function place(host: HTMLElement, card: HTMLElement, { view, lines, column }: Where): void {
  const { innerWidth, innerHeight, scrollX, scrollY } = view;
  const [first, last] = [lines[0], lines.at(-1)];
  const beside = column.right + GAP;
  const room = innerWidth - beside - GAP;
  card.style.maxWidth = room < NARROWEST ? '' : `${room}px`;
  const { width, height } = card.getBoundingClientRect();
  const hasRoom = width <= room;
  const below = (last?.bottom ?? 0) + GAP;
  const above = (first?.top ?? 0) - GAP - height;
  const over = below + height > innerHeight && above > 0 ? above : below;
  const within = (at: number, size: number, room: number) => Math.max(GAP, Math.min(at, room - size - GAP));
  const set = (name: string, at: number) => host.style.setProperty(name, `${at}px`, 'important');
  set('top', scrollY + within(hasRoom ? (first?.top ?? 0) : over, height, innerHeight));
  set('left', scrollX + within(beside, width, innerWidth));
}
