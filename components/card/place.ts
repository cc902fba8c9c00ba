/** Pixels between the card and the sentence, and the window's edge. */
const GAP = 8;

/** Puts the card below the sentence where there is room, else above it, and never beyond the window's edges. */
export function place(host: HTMLElement, card: HTMLElement, boxes: readonly DOMRect[]): void {
  const { innerWidth, innerHeight, scrollX, scrollY } = window;
  const { width, height } = card.getBoundingClientRect();
  const [first, last] = [boxes[0], boxes.at(-1)];
  const below = (last?.bottom ?? 0) + GAP;
  const above = (first?.top ?? 0) - GAP - height;
  const top = below + height > innerHeight && above > 0 ? above : below;
  const within = (at: number, size: number, room: number) => Math.max(GAP, Math.min(at, room - size - GAP));
  const set = (name: string, at: number) => host.style.setProperty(name, `${at}px`, 'important');
  set('top', scrollY + within(top, height, innerHeight));
  set('left', scrollX + within(first?.left ?? 0, width, innerWidth));
}
