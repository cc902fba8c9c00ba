import type { Analysis, PageFacts } from '../model';
import { watchChanges } from './changes';
import { boxesOf, markAt } from './hit';
import { type Mark, toMarks } from './marks';
import { watchNavigation } from './navigation';
import { createPainter, type Look, shownMarks } from './painter';
import { gateText, type Reading, readPage } from './read';

/** What the page knows of itself; the same as the contract's PageState. */
export type State =
  | { status: 'other' }
  | { status: 'working' }
  | {
      status: 'done';
      analysis: Analysis;
      title: string;
      url: string;
      published: string | null;
      marks: boolean;
    }
  | { status: 'failed'; reason: string };

/** A marked sentence that the reader asked about, and where it stands in the window (CSS pixels). */
export interface Opened {
  findings: string[];
  point: string;
  analysis: Analysis;
  at: { x: number; y: number };
  boxes: DOMRect[];
}

export interface Outside {
  /** The cheap question whether a raw text may be about any event that we know. */
  isCandidate: (text: string) => boolean;
  analyse: (
    facts: PageFacts,
  ) => Promise<{ ok: true; value: Analysis | null } | { ok: false; reason: string }>;
  changed: (state: State) => void;
  /** Where the reader is; told only once somebody has asked for the state. */
  inView: (where: { finding: string | null; point: string | null }) => void;
  opened: (what: Opened) => void;
}

export type Command = 'next-point' | 'previous-point' | 'open-card' | 'toggle-marks';

/**
 * Sidelight's part in one page: reads it when it may be about an event, keeps the findings, paints the marks, and
 * starts again when the page changes. Everything it does ends with the signal, and the page is as before.
 */
export function startCompanion(outside: Outside, initialLook: Look, signal: AbortSignal, doc = document) {
  const view = doc.defaultView ?? window;
  const painter = createPainter();
  let state: State = { status: 'other' };
  let reading: Reading | null = null;
  let marks: Mark[] = [];
  let look = initialLook;
  let current: Mark | null = null;
  /** Ends what belongs to the article being shown: its observer, its listeners. */
  let article = new AbortController();
  let round = 0;

  const tell = (next: State) => {
    state = next;
    outside.changed(state);
  };
  const shown = () => shownMarks(marks, look);
  const paint = () => painter.paint(marks, reading?.blocks ?? [], look);

  function leave(): void {
    article.abort();
    painter.clear();
    reading = null;
    marks = [];
    current = null;
  }

  /** Looks at the page as it is now. With the same text as before it only paints again. */
  async function check(): Promise<State> {
    if (signal.aborted) return state;
    const mine = ++round;
    if (!outside.isCandidate(gateText(doc))) {
      leave();
      if (state.status !== 'other') tell({ status: 'other' });
      return state;
    }
    const next = readPage(doc, view.location.href);
    if (reading && sameText(reading, next) && state.status === 'done') {
      reading = next;
      paint();
      return state;
    }
    if (state.status !== 'done') tell({ status: 'working' });
    const reply = await outside.analyse(next.facts);
    if (mine !== round || signal.aborted) return state;
    if (!reply.ok) {
      leave();
      tell({ status: 'failed', reason: reply.reason });
    } else if (reply.value === null) {
      leave();
      if (state.status !== 'other') tell({ status: 'other' });
    } else show(next, reply.value);
    return state;
  }

  function show(next: Reading, analysis: Analysis): void {
    article.abort();
    article = new AbortController();
    reading = next;
    marks = toMarks(analysis);
    current = null;
    paint();
    attend(article.signal);
    const { title, url, published } = next.facts;
    tell({ status: 'done', analysis, title, url, published, marks: look.on });
  }

  /** Everything that only a page with findings needs. */
  function attend(until: AbortSignal): void {
    const options = { signal: until, passive: true };
    const root = commonAncestor(reading?.blocks.map(({ element }) => element) ?? []) ?? doc.documentElement;
    watchChanges(root, () => void check(), until);
    doc.addEventListener('pointerover', ({ target }) => near(target), options);
    doc.addEventListener('click', (event) => open(event), options);
    doc.addEventListener('scroll', () => follow(), { ...options, capture: true });
  }

  let nearBlock: Element | null = null;
  function near(target: EventTarget | null): void {
    const element = target instanceof Element ? target : null;
    const block = reading?.blocks.find((each) => element && each.element.contains(element))?.element ?? null;
    if (block === nearBlock) return;
    nearBlock = block;
    const blocks = reading?.blocks ?? [];
    painter.emphasise(
      'near',
      shown().filter((mark) => blocks[mark.block]?.element === block),
      blocks,
    );
  }

  function open(event: MouseEvent): void {
    const { target, button, clientX: x, clientY: y } = event;
    if (
      button !== 0 ||
      event.defaultPrevented ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    if (target instanceof Element && target.closest('a, button, input, select, textarea, label, summary'))
      return;
    if (!(view.getSelection()?.isCollapsed ?? true)) return;
    const mark = markAt(doc, { x, y }, shown(), reading?.blocks ?? []);
    if (mark) openAt(mark, { x, y });
  }

  function openAt(mark: Mark, at?: { x: number; y: number }): void {
    if (state.status !== 'done' || !reading) return;
    const boxes = boxesOf(mark, reading.blocks);
    const box = boxes[0];
    current = mark;
    outside.opened({
      findings: mark.findings.map(({ id }) => id),
      point: mark.findings[0]?.point ?? '',
      analysis: state.analysis,
      at: at ?? { x: box?.left ?? 0, y: box?.bottom ?? 0 },
      boxes,
    });
  }

  function goTo(finding: string): void {
    const mark = marks.find(({ findings }) => findings.some(({ id }) => id === finding));
    if (mark) light(mark);
  }
  let fading: ReturnType<typeof setTimeout> | undefined;
  function light(mark: Mark): void {
    const blocks = reading?.blocks ?? [];
    const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    current = mark;
    const element = blocks[mark.block]?.element;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    painter.emphasise('here', [mark], blocks);
    clearTimeout(fading);
    fading = setTimeout(() => painter.emphasise('here', [], blocks), FLASH);
  }

  function command(which: Command): void {
    if (which === 'toggle-marks') {
      setLook({ ...look, on: !look.on });
      return;
    }
    const list = shown();
    const at = current ? list.indexOf(current) : -1;
    if (which === 'open-card') {
      const mark = current ?? list[0];
      if (mark) openAt(mark);
      return;
    }
    const step = which === 'next-point' ? at + 1 : at - 1;
    const mark = list[(step + list.length) % list.length];
    if (mark) light(mark);
  }

  function setLook(next: Look): void {
    look = next;
    paint();
    if (state.status === 'done') tell({ ...state, marks: look.on });
  }

  let followed = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let seen: string | null = null;
  /** Tells the surfaces which finding is in the middle of the view, a few times a second while the reader scrolls. */
  function follow(): void {
    if (!followed || waiting) return;
    waiting = setTimeout(() => view.requestAnimationFrame(tellInView), FOLLOW);
  }
  function tellInView(): void {
    waiting = undefined;
    const mark = middle();
    const finding = mark?.findings[0]?.id ?? null;
    if (finding === seen) return;
    seen = finding;
    outside.inView({ finding, point: mark?.findings[0]?.point ?? null });
  }
  function middle(): Mark | null {
    const centre = view.innerHeight / 2;
    let best: Mark | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const mark of marks) {
      const box = boxesOf(mark, reading?.blocks ?? [])[0];
      if (!box || box.bottom < 0 || box.top > view.innerHeight) continue;
      const distance = Math.abs(box.top - centre);
      if (distance < least) [best, least] = [mark, distance];
    }
    return best;
  }

  signal.addEventListener('abort', leave);
  watchNavigation(() => void check(), signal, view);
  return {
    check,
    goTo,
    command,
    setLook,
    state(): State {
      followed = true;
      return state;
    },
  };
}

/** Milliseconds for which a sentence that the reader was taken to stays lit. */
const FLASH = 1_600;
const FOLLOW = 150;

function sameText(a: Reading, b: Reading): boolean {
  return (
    a.facts.url === b.facts.url &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ text }, i) => text === b.blocks[i]?.text)
  );
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}
