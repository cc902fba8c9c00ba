import type { Analysis, DifferenceKind } from '../model/findings';
import type { PageFacts } from '../model/page';
import type { MarkSettings, PageCommand, PageState } from '../model/surfaces';
import { attend } from './attention';
import { watchChanges } from './changes';
import { bodyOf, listenTo } from './dom';
import { documentsOf, isRoomy } from './frames';
import { focused, focusOn } from './lead';
import { type LiveMark, toMarks } from './marks';
import { at, LATER, watchNavigation } from './navigation';
import { gateText, type Reading, readInSteps } from './read';
import { createStage, type OnScreen } from './stage';

/** A marked sentence that the reader asked about, and where it stands. */
export interface Opened {
  /** What was found in the sentence, the most telling first. */
  findings: LiveMark['findings'];
  page: Extract<PageState, { status: 'done' }>;
  /** Lights the sentence, until `back`. */
  place: () => OnScreen;
  /** Leads the focus back if `isLed`: to what had it, or to the sentence if nothing had it. */
  back: (isLed: boolean) => void;
}

export interface Outside {
  /** A cheap test: may a raw text be about any event that we know? */
  isCandidate: (text: string) => boolean;
  analyse: (
    facts: PageFacts,
  ) => Promise<{ ok: true; value: Analysis | null } | { ok: false; reason: string }>;
  became: (state: PageState) => void;
  /** Where the reader is. Told only after somebody has asked for the state. Whether anybody heard it. */
  reached: (where: { point: string | null }) => Promise<boolean>;
  opened: (what: Opened) => void;
  /** What was opened would be about something else now. */
  close: () => void;
  /**
   * Tells a screen reader the result of a command. `values` fill the text in. The name of the kind is filled in as the
   * next one.
   */
  say: (what: Heard, values?: readonly (string | number)[], kind?: DifferenceKind | false) => void;
}
/**
 * "Marked sentence 2 of 30: …"; there is no such sentence; marks are now shown, or hidden; the panel was opened beside
 * the page.
 */
export type Heard = 'heardMark' | 'heardNone' | 'heardShown' | 'heardHidden' | 'heardPanel';

/**
 * Sidelight's part in one page. It reads the page if that may be about an event, keeps the findings, paints the marks,
 * and starts again when the page changes. When the signal ends it, the page is as it was before.
 */
export function startCompanion(outside: Outside, look: MarkSettings, signal: AbortSignal) {
  const doc = document;
  const stage = createStage(look);
  let state: PageState = { status: 'other' };
  /** What was sent last, whatever its answer was. The same is not sent twice. */
  let sent: Reading | null = null;
  let current: LiveMark | null = null;
  let article = new AbortController();
  /** Counts looks at the page, and questions. If two are under way, only the later one goes on. */
  let looks = 0;
  let round = 0;
  /** How many elements the page's documents had at the last look. */
  let elements = '';
  const countElements = () =>
    documentsOf(doc)
      .map((each) => bodyOf(each)?.getElementsByTagName('*').length)
      .join();
  /** Not if the frame that was read was taken away or shows another document. */
  const isShown = () => documentsOf(doc).includes(stage.reading?.doc ?? doc);
  const isCandidate = (each: Document) => outside.isCandidate(gateText(each)) && isRoomy(each);

  function tell(next: PageState): void {
    if (next.status === state.status && state.status !== 'done') return;
    state = next;
    outside.became(state);
  }

  function clear(): void {
    outside.close();
    article.abort();
    stage.clear();
    current = null;
  }

  function leave(next: PageState): void {
    clear();
    tell(next);
  }

  /** Looks at the page as it is now, and asks only if its text is new, or if the answer may now be another. */
  const check = (isAnew?: boolean) => {
    if (isAnew) {
      sent = null;
      // An answer that is on its way is to the old question.
      round++;
    }
    return lookAtPage().catch((error: unknown) => leave({ status: 'failed', reason: String(error) }));
  };
  async function lookAtPage(): Promise<void> {
    if (signal.aborted) return;
    const looking = ++looks;
    elements = countElements();
    const docs = documentsOf(doc).filter(isCandidate);
    if (!docs[0]) {
      round++;
      sent = null;
      leave({ status: 'other' });
      return;
    }
    // Told before reading, so that the background, which may be asleep, gets ready in the meantime.
    if (!sent) leave({ status: 'working' });
    const steps = readInSteps(docs, location.href, outside.isCandidate);
    let reading: Reading | undefined;
    let pause: unknown = idle();
    while (!reading) {
      await pause;
      if (looking !== looks || signal.aborted) return;
      reading = steps.next().value;
      pause = turn();
    }
    if (sent && tells(sent) === tells(reading) && state.status !== 'failed') {
      sent = reading;
      if (state.status === 'done' && state.url !== reading.facts.url)
        tell({ ...state, url: reading.facts.url });
      // While the answer is on its way, what is marked is still the text as it was before.
      if (stage.reading?.text === reading.text && !stage.reading.isCurrent()) stage.show(reading);
      return;
    }
    const mine = ++round;
    sent = reading;
    // Either this is another article, under another address or in another frame; or it is an update, and the marks that
    // still hold stay meanwhile.
    if (state.status !== 'done' || state.url !== reading.facts.url || !isShown())
      leave({ status: 'working' });
    else stage.calm();
    const reply = await outside.analyse(reading.facts);
    // During the question, the page may have changed again, or we may have been ended.
    if (mine !== round || signal.aborted) return;
    if (!reply.ok) leave({ status: 'failed', reason: reply.reason });
    else if (reply.value) show(sent, reply.value);
    else leave({ status: 'other' });
  }

  function show(reading: Reading, analysis: Analysis): void {
    article.abort();
    article = new AbortController();
    const before = current && sentenceOf(current);
    stage.show(reading, toMarks(analysis));
    // The reader goes on from the same sentence, and its card stays.
    current = stage.marks.find((mark) => sentenceOf(mark) === before) ?? null;
    if (!current) outside.close();
    const again = () => (isShown() && stage.reading?.isCurrent()) || void check();
    // The article is also watched by itself, so that its changes are seen soon even if the rest of the page never
    // rests.
    for (const node of new Set([reading.root, ...[reading.doc, doc].map(bodyOf), reading.doc.head]))
      if (node) watchChanges(node, again, article.signal);
    attend(reading, stage, { opened: open, scrolled: tellInView }, article.signal);
    const { title, url, published } = reading.facts;
    tell({ status: 'done', analysis, title, url, published, marks: stage.look.on });
  }

  function open(mark: LiveMark, isByKey = false): void {
    if (state.status !== 'done') return;
    current = mark;
    const before = focused(mark.live.element.ownerDocument);
    outside.opened({
      findings: mark.findings,
      page: state,
      // After an update it stands elsewhere.
      place: () => stage.placeOf(current ?? mark),
      back(isLed) {
        stage.light();
        if (!isLed) return;
        if (before?.isConnected) focusOn(before);
        else stage.lead(current ?? mark, isByKey);
      },
    });
  }

  /** Whether there was such a mark to go to. */
  function goTo(mark: LiveMark | undefined): boolean {
    if (!mark) {
      outside.say('heardNone');
      return false;
    }
    outside.close();
    current = mark;
    stage.goTo(mark);
    // "Show in the text" also leads to marks that the settings leave out.
    const all = stage.reachable().includes(mark) ? stage.reachable() : stage.marks;
    // The focus is on the paragraph now, from which nobody hears which sentence is meant. In class all kinds look
    // alike, and must sound alike.
    outside.say(
      'heardMark',
      [all.indexOf(mark) + 1, all.length, sentenceOf(mark)],
      stage.look.style === 'by-kind' && mark.kind,
    );
    return true;
  }

  /** What is not named stays as it is in this page. */
  function setLook(next: Partial<MarkSettings>): void {
    outside.close();
    stage.setLook(next);
    if (state.status === 'done') tell({ ...state, marks: stage.look.on });
  }

  /** The point that was told last. False: nobody follows. Undefined: somebody begins to. */
  let told: string | null | false | undefined = false;
  async function tellInView(): Promise<void> {
    if (told === false) return;
    const point = stage.nearest()?.findings[0]?.point ?? null;
    if (point === told) return;
    told = point;
    // Each message wakes the background, so none is sent to nobody.
    if (!(await outside.reached({ point }))) told = false;
  }

  const commands: Record<PageCommand, () => void> = {
    'toggle-marks': () => {
      setLook({ on: !stage.look.on });
      outside.say(stage.look.on ? 'heardShown' : 'heardHidden');
    },
    'open-card': () => {
      // While the text glides to a sentence, others come into view on the way.
      const seen = stage.isGoing && current ? null : stage.nearest(current);
      const mark = seen ?? current ?? stage.reachable()[0];
      if (!mark) {
        goTo(mark);
        return;
      }
      // A card beside other paragraphs would seem to be about them.
      if (!seen) stage.scrollTo(mark, 'instant');
      open(mark, true);
    },
    'next-point': () => void goTo(step(stage.reachable(), current)),
    'previous-point': () => void goTo(step(stage.reachable().toReversed(), current)),
    check: () => void check(true),
  };

  signal.addEventListener('abort', clear);
  // Some pages bring their text late, and only then in more elements: on a slow line, or once the reader has pressed
  // something. Some show another article under another address.
  const lookIfGrown = () => state.status !== 'other' || countElements() === elements || void check();
  at(LATER, lookIfGrown, signal);
  // A press may also show text that was there all along ("read more").
  const pressed = () => (state.status === 'done' ? void check() : lookIfGrown());
  const captured = { capture: true, signal };
  listenTo(doc, 'click', () => setTimeout(pressed, SETTLING), captured);
  watchNavigation(check, signal, window);
  // So do frames, and they tell of it themselves.
  const framed = ({ target }: Event) => {
    const inner = (target as HTMLIFrameElement).contentDocument;
    // Many a frame is shown only once it has loaded. Frames with ads have nothing to tell.
    if (inner) setTimeout(() => (isCandidate(inner) || !isShown()) && check(), SETTLING);
  };
  listenTo(doc, 'load', framed, captured);

  return {
    check,
    setLook,
    command: ({ command }: { command: PageCommand }) => commands[command](),
    goTo: ({ finding }: { finding: string }) =>
      goTo(stage.marks.find(({ findings }) => findings.some(({ id }) => id === finding))),
    state(): PageState {
      // Whoever asks knows nothing of what was told before.
      told = undefined;
      lookIfGrown();
      return state;
    },
  };
}

/**
 * Waits until the page has nothing better to do, but no longer than browsers wait at most before they start content
 * scripts.
 */
const idle = () => new Promise<unknown>((soon) => requestIdleCallback(soon, { timeout: LONGEST_WAIT }));
/** Milliseconds. */
const SETTLING = 500;
const LONGEST_WAIT = 200;

/**
 * Lets the page have its turn. Browsers before Chrome 129 and Firefox 142 have no cheap way to do so; there it doesn't
 * wait.
 */
const turn = () => (window as { scheduler?: { yield?: () => unknown } }).scheduler?.yield?.();

/**
 * The mark after the current one, round and round. If possible it is one of other points, so that keys don't stop at
 * the same card twice in a row.
 */
function step(marks: readonly LiveMark[], current: LiveMark | null): LiveMark | undefined {
  const ring = [...marks, ...marks].slice(marks.indexOf(current as LiveMark) + 1);
  return ring.find((mark) => pointsOf(mark) !== pointsOf(current)) ?? ring[0];
}
const sentenceOf = ({ live, start, end }: LiveMark) => live.text.slice(start, end);
const pointsOf = (mark: LiveMark | null) => mark?.findings.map(({ point }) => point).join();

/** What a page says of itself, except its address, which alone may change under the same article. */
const tells = ({ facts }: Reading) => JSON.stringify({ ...facts, url: '' });
