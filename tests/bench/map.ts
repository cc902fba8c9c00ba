import type { CDPSession, Page } from 'puppeteer-core';
import { helpIfAsked } from '../../scripts/help.mjs';
import { startLab } from '../browser/harness/lab';

/**
 * npm run bench:map: scrolls the coverage map in Chromium as a wheel would, down, across and back, beside an empty box
 * of the same size on the same machine: look at the two together. What the reader sees is the browser's own record of
 * the screen: frames that were dropped, and frames with a part of the map not drawn yet. How often the page's own
 * thread came late says how much work a frame is; the browser scrolls without waiting for it. Without a graphics card,
 * as here, each frame is drawn by the processor.
 */
helpIfAsked(`npm run bench:map   scrolls the coverage map in Chromium, beside an empty box of the same size`);
const ROUNDS = 3;
/** Pixels of each stroke, and pixels a second: a quick reader. */
const STROKE = 2400;
const SPEED = 2400;
/** Longer than one and a half times a sixtieth of a second: a frame of the page's own thread was left out. */
const SLOW = 25;

const SCREEN = { width: 1366, height: 768 };

interface Frames {
  frames: number[];
  /** Milliseconds of each task that kept the page busy for 50 or more. */
  busy: number[];
  /** The screen's frames of the scroll, by the browser's own record. */
  screen: Screen;
}
interface Screen {
  shown: number;
  dropped: number;
  /** Shown with a part of the map missing. */
  gaps: number;
}

/** One entry of the browser's record of its frames. */
interface FrameReport {
  state: string;
  scroll_state: string;
  checkerboarded_needs_raster: boolean;
  checkerboarded_needs_record: boolean;
}
interface TraceEvent {
  name: string;
  ph: string;
  args: { frame_reporter?: FrameReport };
}

/** How the frames of a scroll came to the screen; frames in which nothing was to be drawn are none. */
function screenOf(trace: Uint8Array | undefined): Screen {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const reports = traceEvents.flatMap(({ name, ph, args: { frame_reporter } }) =>
    name === 'PipelineReporter' && ph === 'b' && frame_reporter?.scroll_state !== 'SCROLL_NONE'
      ? (frame_reporter ?? [])
      : [],
  );
  const shown = reports.filter(({ state }) => state.startsWith('STATE_PRESENTED'));
  return {
    shown: shown.length,
    dropped: reports.filter(({ state }) => state === 'STATE_DROPPED').length,
    gaps: shown.filter((each) => each.checkerboarded_needs_raster || each.checkerboarded_needs_record).length,
  };
}

async function scroll(page: Page, selector: string): Promise<Frames> {
  await page.bringToFront();
  await page.setViewport({ width: 1366, height: 767 });
  await page.setViewport(SCREEN);
  const session = await page.createCDPSession();
  const box = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height * 0.6 };
  });
  // The compiler of scripts wraps functions in a helper of its own, which the page doesn't have.
  await page.evaluate(`((__name) => (${record})())((f) => f)`);
  await page.tracing.start({ categories: ['benchmark', 'cc'] });
  for (let round = 0; round < ROUNDS; round++)
    for (const [xDistance, yDistance] of [
      [0, -STROKE],
      [-STROKE, 0],
      [0, STROKE],
      [STROKE, 0],
    ] as const)
      await stroke(session, { ...box, xDistance, yDistance });
  const recorded = await page.evaluate(() =>
    (globalThis as never as { stopRecording: () => Omit<Frames, 'screen'> }).stopRecording(),
  );
  return { ...recorded, screen: screenOf(await page.tracing.stop()) };
}

const stroke = (session: CDPSession, way: { x: number; y: number; xDistance: number; yDistance: number }) =>
  session.send('Input.synthesizeScrollGesture', { ...way, speed: SPEED, gestureSourceType: 'mouse' });

/** Runs in the page: notes when each frame began, and every long task. */
function record(): void {
  const frames: number[] = [];
  const busy: number[] = [];
  let last = performance.now();
  let on = true;
  const tick = (now: number) => {
    frames.push(now - last);
    last = now;
    if (on) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) busy.push(duration);
  });
  observer.observe({ type: 'longtask' });
  Object.assign(globalThis, {
    stopRecording: () => {
      on = false;
      observer.disconnect();
      return { frames: frames.slice(1), busy };
    },
  });
}

function print(name: string, { frames, busy, screen }: Frames): void {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const late = ((100 * frames.filter((each) => each > SLOW).length) / frames.length).toFixed(1);
  const busyFor = Math.round(busy.reduce((sum, each) => sum + each, 0));
  const columns = [screen.shown, screen.dropped, screen.gaps, frames.length, at(0.5), at(0.95), `${late} %`];
  console.log(
    name.padEnd(10) +
      columns.map((each) => String(each).padStart(8)).join('') +
      `   ${busy.length} of ${busyFor} ms`,
  );
}

const lab = await startLab('chromium');
try {
  const map = await lab.extension.openPage('map.html');
  await map.setViewport(SCREEN);
  await map.bringToFront();
  await map.waitForSelector('.map-table');
  const size = await map.$eval('.map-scroll', ({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => ({
    scrollWidth,
    scrollHeight,
    clientWidth,
    clientHeight,
  }));
  const cells = (await map.$$('.map-table td, .map-table th')).length;
  console.log(
    `${cells} cells in the table, ${size.scrollWidth} × ${size.scrollHeight} pixels seen through ${size.clientWidth} × ${size.clientHeight}`,
  );
  console.log('             shown dropped    gaps  frames  median    95 %    late   long tasks');
  const empty = await lab.browser.newPage();
  await empty.setViewport(SCREEN);
  await empty.setContent(`<!doctype html><style>body { margin: 0 }
    #box { width: ${size.clientWidth}px; height: ${size.clientHeight}px; overflow: auto }
    #box div { width: ${size.scrollWidth}px; height: ${size.scrollHeight}px; background: linear-gradient(#fff, #eee) }
    </style><div id="box"><div></div></div>`);
  for (let run = 0; run < 2; run++) {
    print('empty box', await scroll(empty, '#box'));
    print('map', await scroll(map, '.map-scroll'));
  }
} finally {
  await lab.close();
}
process.exit();
