// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Analysis } from '../model/findings';
import type { PageFacts } from '../model/page';
import type { PageCommand, PageState } from '../model/surfaces';
import { type Opened, startCompanion } from './companion';

/** happy-dom knows no highlights; what was painted is kept here as the texts that stand in it. */
const painted = new Map<string, { texts: string[] }>();
Object.assign(globalThis, {
  StaticRange: class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  },
  Highlight: class {
    texts: string[];
    constructor(...ranges: StaticRange[]) {
      this.texts = ranges.map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      );
    }
  },
  CSS: { highlights: painted },
});
/** Nor idle times: the page is always idle here. */
Object.assign(window, { requestIdleCallback: (soon: () => void) => soon() });
const marked = () => [...painted.values()].flatMap(({ texts }) => texts);

const REST = ' The talks went on in the harbour town, and nobody could say for how long they would.'.repeat(
  4,
);
const FIRST = `Both men met in the hall.${REST}`;
const SECOND = `Fishermen on the pier saw nothing of it at all.${REST}`;
const show = (text: string) => {
  document.body.innerHTML = `<article><p>${text}</p><p>${REST}</p></article>`;
};

/** The points of the page's first sentences. */
let points = ['x'];
function analysisOf({ blocks }: PageFacts): Analysis {
  const all = blocks[0]?.text ?? '';
  const sentences = all.split('.').map((each) => each.trim());
  const findings = points.map((point, nth) => {
    const text = sentences[nth] ?? '';
    const start = all.indexOf(text);
    return { id: `${nth}`, point, sentence: { block: 0, start, end: start + text.length, text } };
  });
  return {
    findings,
    comparisons: points.map((point) => ({ point, kind: 'number' })),
  } as unknown as Analysis;
}

/** Looks at the page, and gives it the time to read, but not for the answer. */
async function look(): Promise<void> {
  void companion.check();
  await new Promise((soon) => setTimeout(soon, 0));
}

let life: AbortController;
let states: PageState[];
let asked: { facts: PageFacts; answer: () => Promise<void> }[];
let companion: ReturnType<typeof startCompanion>;
let opened: Opened[];
let closed: number;
let said: unknown[];
/** How often it was told where the reader is. Only the first two times somebody hears it. */
let reached: number;
beforeEach(() => {
  [life, states, asked] = [new AbortController(), [], []];
  points = ['x'];
  opened = [];
  closed = 0;
  said = [];
  reached = 0;
  painted.clear();
  companion = startCompanion(
    {
      isCandidate: (text) => text.includes('talks'),
      analyse: (facts) =>
        new Promise((resolve) => {
          const answer = async () => {
            resolve({ ok: true, value: analysisOf(facts) });
            await new Promise((soon) => setTimeout(soon, 0));
          };
          asked.push({ facts, answer });
        }),
      became: (state) => states.push(state),
      reached: async () => reached++ < 2,
      opened: (what) => opened.push(what),
      close: () => closed++,
      say: (...what) => said.push(what),
    },
    { on: true, style: 'by-kind', kinds: ['number'] },
    life.signal,
  );
});
afterEach(() => life.abort());

it('waits for the answer when it looks again meanwhile at the same text', async () => {
  show(FIRST);
  await look();
  await look();
  expect(asked).toHaveLength(1);
  await asked[0]?.answer();
  expect(companion.state().status).toBe('done');
  expect(marked()).toEqual(['Both men met in the hall']);
});

it('reads once where two looks come at a time, and only the text of the later one', async () => {
  show(FIRST);
  void companion.check();
  show(SECOND);
  await look();
  expect(asked.map(({ facts }) => facts.blocks[0]?.text.slice(0, 9))).toEqual(['Fishermen']);
});

it('says that it works on it before it reads, so that others get ready', async () => {
  show(FIRST);
  void companion.check();
  expect([states.map(({ status }) => status), asked.length]).toEqual([['working'], 0]);
  await look();
  expect(states.map(({ status }) => status)).toEqual(['working']);
});

it('paints no marks of one article over the text of the next, however often it looks', async () => {
  show(FIRST);
  await look();
  await asked[0]?.answer();
  show(SECOND);
  await look();
  await look();
  expect(marked()).toEqual([]);
  await asked[1]?.answer();
  expect(marked()).toEqual(['Fishermen on the pier saw nothing of it at all']);
});

it('says that it works on it, once an article stands under another address', async () => {
  show(FIRST);
  await look();
  await asked[0]?.answer();
  history.pushState(null, '', '/second');
  show(SECOND);
  await look();
  expect(states.map(({ status }) => status)).toEqual(['working', 'done', 'working']);
  expect(marked()).toEqual([]);
});

it('tells the new address of an article that stands there still', async () => {
  show(FIRST);
  await look();
  await asked[0]?.answer();
  history.pushState(null, '', '/elsewhere');
  await look();
  await look();
  expect(asked).toHaveLength(1);
  expect(states.map((state) => state.status === 'done' && new URL(state.url).pathname)).toEqual([
    false,
    expect.any(String),
    '/elsewhere',
  ]);
  expect(marked()).toEqual(['Both men met in the hall']);
});

it('leads the focus to the paragraph of a sentence, and says which sentence is meant, of what kind', async () => {
  show(FIRST);
  await look();
  await asked[0]?.answer();
  const [paragraph] = document.querySelectorAll('p');
  companion.command({ command: 'next-point' });
  expect(document.activeElement).toBe(paragraph);
  expect(said).toEqual([['heardMark', [1, 1, 'Both men met in the hall'], 'number']]);
  paragraph?.blur();
  expect(paragraph?.hasAttribute('tabindex')).toBe(false);
});

it('says no kind where marks look alike, as in class', async () => {
  companion.setLook({ on: true, style: 'plain', kinds: ['number'] });
  show(FIRST);
  await look();
  await asked[0]?.answer();
  companion.command({ command: 'next-point' });
  expect(said).toEqual([['heardMark', [1, 1, 'Both men met in the hall'], false]]);
});

it('answers a key where there is nothing, and says what became of the marks', () => {
  for (const command of ['next-point', 'open-card', 'toggle-marks', 'toggle-marks'] as const)
    companion.command({ command });
  expect(said).toEqual([['heardNone'], ['heardNone'], ['heardHidden'], ['heardShown']]);
});

it('asks again where a page brings headline and day after its text', async () => {
  show(FIRST);
  await look();
  await asked[0]?.answer();
  // Nobody but the page says so.
  document.head.append(Object.assign(document.createElement('title'), { textContent: 'The talks' }));
  await vi.waitFor(() => expect(asked.map(({ facts }) => facts.title)).toEqual(['', 'The talks']), {
    timeout: 4_000,
  });
  document.head.innerHTML = '';
});

it('counts among all marks where it leads to one that the settings leave out', async () => {
  points = ['x', 'y'];
  companion.setLook({ on: true, style: 'by-kind', kinds: ['agrees'] });
  show(FIRST);
  await look();
  await asked[0]?.answer();
  expect(companion.goTo({ finding: '1' })).toBe(true);
  expect(said).toEqual([['heardMark', [2, 2, expect.any(String)], 'number']]);
  expect(companion.goTo({ finding: 'gone' })).toBe(false);
});

it('brings marks closer again after the look has changed', async () => {
  show(FIRST);
  await look();
  await asked[0]?.answer();
  const near = () => painted.get('sidelight-number-near')?.texts;
  const paragraph = document.querySelector('p');
  const point = () => paragraph?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
  point();
  expect(near()).toEqual(['Both men met in the hall']);
  companion.setLook({ on: true, style: 'by-kind', kinds: ['number', 'agrees'] });
  expect(near() ?? []).toEqual([]);
  point();
  expect(near()).toEqual(['Both men met in the hall']);
});

/** What the reader was led to. */
const lit = () => painted.get('sidelight-number-here')?.texts;
const FOUR = `Both met. Two met. Three met. Four met.${REST}`;

it.each([
  [
    ['a', 'a', 'b', 'b'],
    ['Both met', 'Three met', 'Both met'],
    ['Four met', 'Two met', 'Four met'],
  ],
  [
    ['a', 'a', 'a', 'a'],
    ['Both met', 'Two met', 'Three met'],
    ['Two met', 'Both met', 'Four met'],
  ],
])(
  'goes by keys from point to point, and from mark to mark where there is but one: %s',
  async (all, there, back) => {
    points = all;
    show(FOUR);
    await look();
    await asked[0]?.answer();
    const by = (command: PageCommand) => {
      companion.command({ command });
      return lit()?.join();
    };
    expect(there.map(() => by('next-point'))).toEqual(there);
    expect(back.map(() => by('previous-point'))).toEqual(back);
  },
);

it('lights the sentence from when its card is placed until it is closed, longer than one that a key led to', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const answered = async () => {
      void companion.check();
      await vi.advanceTimersByTimeAsync(0);
      const answer = asked[0]?.answer();
      await vi.advanceTimersByTimeAsync(0);
      await answer;
    };
    show(FIRST);
    await answered();
    companion.command({ command: 'next-point' });
    expect(lit()).toEqual(['Both men met in the hall']);
    companion.command({ command: 'open-card' });
    opened[0]?.place();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lit()).toEqual(['Both men met in the hall']);
    opened[0]?.back(false);
    expect(lit()).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});

it('closes the card when the reader goes on, when the look changes, and when its sentence is gone', async () => {
  points = ['x', 'y'];
  show(FOUR);
  await look();
  await asked[0]?.answer();
  const closes = async (act: () => unknown) => {
    companion.command({ command: 'open-card' });
    const before = closed;
    await act();
    return closed > before;
  };
  expect(await closes(() => companion.command({ command: 'next-point' }))).toBe(true);
  expect(await closes(() => companion.goTo({ finding: '1' }))).toBe(true);
  expect(await closes(() => companion.command({ command: 'toggle-marks' }))).toBe(true);
  const update = async (text: string) => {
    show(text);
    await look();
    await asked.at(-1)?.answer();
  };
  expect(await closes(() => update(`News. ${FOUR}`))).toBe(true);
});

it('stays with its sentence, and goes on from there, when the article around it is updated', async () => {
  points = ['x', 'y', 'z'];
  show(FOUR);
  await look();
  await asked[0]?.answer();
  companion.command({ command: 'next-point' });
  companion.command({ command: 'next-point' });
  companion.command({ command: 'open-card' });
  const before = closed;
  show(FOUR.replace('Three', 'Three of them'));
  await look();
  await asked[1]?.answer();
  expect(closed).toBe(before);
  expect(opened[0]?.place().element).toBe(document.querySelector('p'));
  companion.command({ command: 'next-point' });
  expect(lit()).toEqual(['Three of them met']);
});

it('leaves hidden what was hidden in this page, unless that is named', () => {
  companion.command({ command: 'toggle-marks' });
  companion.setLook({ kinds: ['agrees'] });
  companion.command({ command: 'toggle-marks' });
  expect(said).toEqual([['heardHidden'], ['heardShown']]);
});

it('passes over an answer that comes after the page has gone on', async () => {
  show(FIRST);
  await look();
  show(SECOND);
  await look();
  await asked[1]?.answer();
  await asked[0]?.answer();
  expect(marked()).toEqual(['Fishermen on the pier saw nothing of it at all']);
  document.body.innerHTML = '<p>It rained.</p>';
  await companion.check();
  expect(companion.state()).toEqual({ status: 'other' });
  expect(marked()).toEqual([]);
});

it('looks again where it is asked for its state and the page has grown', async () => {
  document.body.innerHTML = '';
  await look();
  expect(companion.state()).toEqual({ status: 'other' });
  show(FIRST);
  companion.state();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
});

it('tells where the reader is only once somebody asked, and no longer than somebody hears it', async () => {
  show(FIRST);
  await look();
  await asked[0]?.answer();
  const scroll = async (to: 'in sight' | 'out of sight') => {
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(
      (to === 'in sight' ? [new DOMRect(0, 10, 10, 10)] : []) as never,
    );
    document.dispatchEvent(new Event('scroll'));
    await new Promise((soon) => setTimeout(soon, 200));
  };
  await scroll('in sight');
  expect(reached).toBe(0);
  companion.state();
  await scroll('in sight');
  expect(reached).toBe(1);
  // A panel that opens again knows nothing of what the last one was told.
  companion.state();
  await scroll('in sight');
  await scroll('in sight');
  expect(reached).toBe(2);
  await scroll('out of sight');
  await scroll('in sight');
  expect(reached).toBe(3);
  vi.restoreAllMocks();
});

it('shows no answer to a question that was asked anew meanwhile', async () => {
  show(FIRST);
  await look();
  companion.command({ command: 'check' });
  await asked[0]?.answer();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(states.map(({ status }) => status)).not.toContain('failed');
  expect(marked()).toEqual([]);
  await asked[1]?.answer();
  expect(states.at(-1)?.status).toBe('done');
});

it('says that it failed where something of the page stops it, and tries again when asked to', async () => {
  show(FIRST);
  const stop = vi.spyOn(document.body, 'querySelectorAll').mockImplementation(() => {
    throw new Error('stopped');
  });
  await look();
  expect(companion.state()).toEqual({ status: 'failed', reason: 'Error: stopped' });
  stop.mockRestore();
  await look();
  expect(asked).toHaveLength(1);
});

it('leads the focus into open shadow trees, and leaves it there', async () => {
  document.body.innerHTML = '<story-page></story-page>';
  const tree = document.querySelector('story-page')?.attachShadow({ mode: 'open' });
  if (!tree) throw new Error('no shadow tree');
  tree.innerHTML = `<article><p>${FIRST}</p><p>${REST}</p></article>`;
  await look();
  await asked[0]?.answer();
  companion.command({ command: 'next-point' });
  const paragraph = tree.querySelector('p');
  expect(tree.activeElement).toBe(paragraph);
  expect(paragraph?.getAttribute('tabindex')).toBe('-1');
});
