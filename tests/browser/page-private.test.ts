import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from './harness/article';
import { inEachBrowser } from './harness/each-browser';
import { askForState, inExtension } from './harness/inside';

/** Private windows: left alone, until the reader allows the extension in them; and nothing of them is kept. */
const ARTICLE = readFileSync(join(import.meta.dirname, '../pages/harbour-courier.html'), 'utf8');
const URL = 'https://www.rte.ie/news/private/';

inEachBrowser('a private window', (lab) => {
  /** The tab of the article in a new private window, or why there is none. */
  const open = () =>
    inExtension(
      lab(),
      (api, url) =>
        api.windows.create({ url, incognito: true, focused: false }).then(
          (window) => window?.tabs?.[0]?.id ?? 'a window without tabs that may be seen',
          (error: unknown) => String(error),
        ),
      URL,
    );

  const stored = () => inExtension(lab(), (api) => api.storage.local.get(null));

  it('is out of reach, then read like any other once it is allowed, and leaves nothing in storage', async () => {
    lab().web.serve(URL, ARTICLE);
    // Only once the background has written what it writes at its first start: a slow machine comes here before that.
    const before = await until(stored, (kept) => 'gates' in kept);
    expect(typeof (await open())).toBe('string');
    await lab().extension.allowPrivate();
    const tab = Number(await until(open, (opened) => typeof opened === 'number'));
    const state = await until(
      () => askForState(lab(), tab),
      (now) => now?.status === 'done',
    );
    expect(state).toMatchObject({ url: URL, marks: true });
    expect(await stored()).toEqual(before);
  });
});
