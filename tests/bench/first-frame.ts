import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** How a page of the extension came to show its points, in milliseconds since it began to load. */
export interface FirstFrame {
  /** The last answer of the browser or of the article's page before the points were there: all data is known now. */
  data: number;
  /** The page had worked out the first frame with points: scripts, style, layout and paint are over. */
  painted: number;
  /** That frame was on the screen, by the browser's record. */
  shown: number;
  /** Frames that the page began after its data and drew without the points: none where they appear at once. */
  without: number;
}

/** Runs before the page's own scripts, whichever way it is opened; with it the page takes notes of what it is told and draws. */
export async function watchFirstFrames(browser: Browser): Promise<void> {
  const root = await browser.target().createCDPSession();
  root.on('sessionattached', async (session: CDPSession) => {
    // Workers have no documents.
    const source = `((__name) => (${takeNotes})())((f) => f)`;
    await session.send('Page.enable').catch(() => undefined);
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source }).catch(() => undefined);
    await session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  // The popup is opened by the browser: only so can a script be there before it.
  await root.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
}

/** Waits for the points and their frame. */
export async function firstFrameOf(page: Page): Promise<FirstFrame> {
  const found = await page.waitForFunction(
    () => (globalThis as { firstFrame?: () => FirstFrame | null }).firstFrame?.(),
    { polling: 50 },
  );
  return (await found.jsonValue()) as FirstFrame;
}

/** What the browser itself takes from a title's insertion into an empty page to its being on the screen. */
export function bareFrame(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const inserted = performance.now();
        document.body.append(Object.assign(document.createElement('h1'), { textContent: 'Title' }));
        const watch = new PerformanceObserver((list) => {
          for (const each of list.getEntries())
            done((each as never as { presentationTime: number }).presentationTime - inserted);
        });
        watch.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** In the page. */
function takeNotes(): void {
  const api = globalThis as never as Record<'chrome' | 'browser', Api | undefined>;
  if (!location.protocol.startsWith('chrome-extension') || !api.chrome?.tabs) return;
  type Ask = (...all: unknown[]) => unknown;
  type Api = Record<'tabs', Record<string, Ask>> & { storage: Record<string, Record<string, Ask>> };
  let answered = 0;
  let data = 0;
  const note = () => {
    answered = performance.now();
  };
  /** Of functions that answer to the last argument, or with a promise, each answer is noted before it is told. */
  const listenIn = (room: Record<string, Ask> | undefined, name: string) => {
    const ask = room?.[name]?.bind(room);
    if (!room || !ask) return;
    room[name] = (...all) => {
      const tell = all.at(-1);
      if (typeof tell === 'function')
        return ask(...all.slice(0, -1), (...answer: unknown[]) => {
          note();
          tell(...answer);
        });
      const answer = ask(...all);
      if (answer instanceof Promise) void answer.then(note, note);
      return answer;
    };
  };
  // Where the browser has both names, they are two objects.
  for (const { tabs, storage } of [api.chrome, api.browser].flatMap((each) => each ?? [])) {
    for (const name of ['query', 'get', 'sendMessage']) listenIn(tabs, name);
    for (const area of ['local', 'managed']) listenIn(storage[area], 'get');
  }

  /** When the page began frames that it then drew without the points. */
  const frames: number[] = [];
  let without = 0;
  const inserted = new MutationObserver(() => {
    if (document.querySelector('.point-row') === null) return;
    data = answered;
    without = frames.filter((began) => began > data).length;
    inserted.disconnect();
  });
  inserted.observe(document, { childList: true, subtree: true });
  const frame = () => {
    if (data > 0) return;
    frames.push(performance.now());
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  // The largest thing painted is the article's title, which comes with the points.
  const watch = new PerformanceObserver((list) => {
    for (const each of list.getEntries() as (LargestContentfulPaint & Painted)[]) {
      if (each.element?.localName !== 'h1') continue;
      const { paintTime: painted, presentationTime: shown } = each;
      Object.assign(globalThis, { firstFrame: () => ({ data, painted, shown, without }) });
    }
  });
  watch.observe({ type: 'largest-contentful-paint', buffered: true });
  interface Painted {
    paintTime: number;
    presentationTime: number;
  }
}
