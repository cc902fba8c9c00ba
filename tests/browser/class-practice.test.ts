import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { seenBeside } from '../../lib/class/predict';
import type { PageState } from '../../lib/model/surfaces';
import { openPractice, predict, savedBy, storedAnswers } from './class-page';
import { openArticle, until } from './harness/article';
import { violationsInBothThemes } from './harness/axe';
import { hasCard, inCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import { startLab } from './harness/lab';
import { openPopup } from './harness/popup';
import { ARTICLE, articleHtml } from './reading-page';

inEachBrowser('practice', (lab) => {
  it('shows an article, asks first, then shows, and remembers', async () => {
    const page = await openPractice(lab(), '#tabloid/2');
    await page.waitForSelector('.predict');
    expect(await page.$('.accounts, .point-detail, .ladder')).toBeNull();
    expect(await page.$('.sentence-mark .kind-mark')).toBeNull();
    expect(await page.$eval('.practice-banner', (banner) => banner.textContent)).toMatch(
      /Written for practice/,
    );

    await predict(page, 'only-here', '=HYPERLINK("http://evil.example")');
    await page.waitForSelector('.point-detail');
    expect(await page.$eval('.predicted', (feedback) => feedback.textContent)).toMatch(
      /no other source here has it/,
    );
    const [answer] = await until(
      () => storedAnswers(lab()),
      (all) => all.length === 1,
    );
    expect(answer).toMatchObject({ page: 'practice:tabloid', prediction: 'only-here' });
    expect(answer?.sentence).toMatch(/^Donald Trump rolled out the red carpet/);
    expect(answer?.seen.agrees).toBeGreaterThan(1);

    const again = await openPractice(lab(), '#tabloid/2');
    await again.waitForSelector('.predicted');
  });

  it('saves the answers as a table that spreadsheets cannot run, and as a page; clears them', async () => {
    const page = await openPractice(lab(), '#answers');
    await page.waitForSelector('.class-answers');
    expect(await savedBy(page, 'Save as a table (CSV)')).not.toContain('Name or group');
    await page.type('#class-name', '<b>3 B</b>');
    const csv = await savedBy(page, 'Save as a table (CSV)');
    expect(csv).toMatch(/^\ufeffTime,Article,.*,Name or group\r\n/);
    expect(csv).toMatch(/,<b>3 B<\/b>\r\n/);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    const html = await savedBy(page, 'Save as a page');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('Donald Trump rolled out the red carpet');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<button');
    // The name is in the file and nowhere else.
    expect(html).toContain('Your answers: &lt;b&gt;3 B&lt;/b&gt;</h1>');
    expect(JSON.stringify(await storedAnswers(lab()))).not.toContain('3 B');

    const press = (name: string) =>
      page.evaluate((name) => {
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
      }, name);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await press('Clear all answers');
    await until(focused, (text) => text === 'Keep');
    await press('Keep');
    await until(focused, (text) => text === 'Clear all answers');
    await press('Clear all answers');
    await page.waitForSelector('[role=alert]');
    await press('Clear');
    await until(
      () => storedAnswers(lab()),
      (all) => all.length === 0,
    );
    await until(focused, (text) => text === 'Your answers');
  });

  it('removes one answer, from what is stored and from what is shown', async () => {
    for (const [i, hash] of ['#tabloid/2', '#wire/1'].entries()) {
      const page = await openPractice(lab(), hash);
      await predict(page, 'agrees', 'my name is Tim');
      // A page that is closed at once may not get to storing it.
      await until(
        () => storedAnswers(lab()),
        (all) => all.length === i + 1,
      );
      await page.close();
    }
    const page = await openPractice(lab(), '#answers');
    const removers = () => page.$$('.class-answers li > button');
    await until(removers, (all) => all.length === 2);
    // In its own voice, where the interface speaks another language.
    const voices = await page.$$eval('.class-answers :is(h3, h4, blockquote)', (all) =>
      all.map(({ lang }) => lang),
    );
    expect(voices).toEqual(Array(6).fill('en'));
    const said = () => page.$eval('.class-record [role=status]', (status) => status.textContent);
    expect(await said()).toBe('');
    const gone = await page.$eval('.class-answers li:has(> button)', (item) => {
      item.querySelector<HTMLElement>(':scope > button')?.click();
      return item.querySelector('h4')?.textContent;
    });
    await until(removers, (all) => all.length === 1);
    expect(await said()).toBe(`Removed: ${gone}`);
    const [left] = await removers();
    // The next answer's button, so that nobody has to walk there again.
    expect(await left?.evaluate((button) => button === document.activeElement)).toBe(true);
    const kept = await until(
      () => storedAnswers(lab()),
      (all) => all.length === 1,
    );
    expect(await left?.evaluate((button) => button.getAttribute('aria-label'))).toBe(
      `Remove this answer: ${kept[0]?.label}`,
    );
    await left?.evaluate((button) => (button as HTMLElement).click());
    await until(
      () => storedAnswers(lab()),
      (all) => all.length === 0,
    );
    await until(
      () => page.evaluate(() => document.activeElement?.textContent),
      (text) => text === 'Your answers',
    );
    expect(await said()).toMatch(/^Removed: /);
    const undo = await page.waitForSelector('.class-removed button');
    await undo?.evaluate((button) => (button as HTMLElement).click());
    const [back] = await until(removers, (all) => all.length === 1);
    const again = await until(
      () => storedAnswers(lab()),
      (all) => all.length === 1,
    );
    expect(again).toEqual(kept);
    expect(await said()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your answers');
    await back?.evaluate((button) => (button as HTMLElement).click());
    await until(
      () => storedAnswers(lab()),
      (all) => all.length === 0,
    );
    await page.close();
  });

  it('keeps answers for as long as the settings say, and no longer', async () => {
    const settings = await lab().extension.openPage('options.html');
    const choose = async (days: string) => {
      const choice = `input[name=keep-answers][value="${days}"]`;
      await settings.waitForSelector(choice);
      await settings.$eval(choice, (radio) => (radio as HTMLElement).click());
      await settings.waitForSelector(`${choice}:checked`);
    };
    /** Choosing alone changes nothing, because arrow keys pass shorter times on their way. */
    const apply = async () => {
      const described = await settings.$$eval('.settings-group button', (all) => {
        const button = all.find(({ textContent }) => textContent === 'Apply');
        button?.focus();
        button?.click();
        return document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent;
      });
      // The button goes, and what it did is said.
      const told = () => settings.$$eval('.settings-group [role=status]', ([status]) => status?.textContent);
      await until(told, (text) => !!text?.startsWith('Applied. Answers are kept'));
      expect(described).toBe(`Not applied yet. Once it is: ${(await told())?.replace('Applied. ', '')}`);
      expect(await settings.evaluate(() => document.activeElement?.matches('input:checked'))).toBe(true);
    };
    const record = async () => {
      const page = await openPractice(lab(), '#answers');
      await page.waitForSelector('.class-record');
      return page;
    };
    const told = (page: Page) => page.$eval('.class-record', (all) => all.textContent ?? '');
    /** Answers as they were left days ago, each about a point of its own. */
    const leave = (...ages: number[]) =>
      inExtension(
        lab(),
        async (api, ages) => {
          for (const age of ages) {
            const at = new Date(Date.now() - age * 86_400_000).toISOString();
            const about = { page: 'practice:wire', title: 'T', label: 'L', sentence: 'S.', reason: '' };
            const answer = { ...about, at, point: `p${age}`, prediction: 'agrees', seen: { agrees: 1 } };
            await api.storage.local.set({ [`answer practice:wire p${age}`]: answer });
          }
        },
        ages,
      );
    const left = async () => (await storedAnswers(lab())).map(({ point }) => point).sort();

    await leave(2, 31, 400);
    const before = await record();
    await until(
      () => told(before),
      (text) => text.includes('Answers are kept until they are cleared'),
    );
    expect(await left()).toEqual(['p2', 'p31', 'p400']);
    await before.close();

    await choose('1');
    await choose('30');
    expect(await inExtension(lab(), (api) => api.storage.local.get('keepAnswersDays'))).toEqual({});
    await apply();
    const after = await record();
    await until(
      () => told(after),
      (text) => text.includes('Answers are kept for 30 days.'),
    );
    await until(left, (points) => points.join() === 'p2');
    expect(await after.$$('.class-answers li')).toHaveLength(1);
    await after.close();

    // Nobody reads or gives answers, but the background starts.
    await lab().extension.stopBackground();
    await leave(31);
    await inExtension(lab(), (api) =>
      api.runtime.sendMessage({
        sidelight: 'background',
        type: 'pageChanged',
        argument: { status: 'other', comparisons: [] },
      }),
    );
    await until(left, (points) => points.join() === 'p2');

    await choose('null');
    await apply();
    await leave(31);
    const again = await record();
    await until(
      () => told(again),
      (text) => text.includes('Answers are kept until they are cleared'),
    );
    expect(await left()).toEqual(['p2', 'p31']);
    await again.close();
    await settings.close();
    await inExtension(lab(), (api) =>
      api.storage.local.remove(['answer practice:wire p2', 'answer practice:wire p31']),
    );
  });

  it('says what is missing only once it is asked for, and leads from the sentence to the question and back', async () => {
    const page = await openPractice(lab(), '#tabloid');
    await page.bringToFront();
    await page.setViewport({ width: 320, height: 256 });
    await page.waitForSelector('#sentence-2');
    await page.focus('#sentence-2');
    const sentence = await page.$eval('#sentence-2', (mark) => mark.textContent);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sentence-view h2');
    // What has the focus is read: the sentence.
    await until(
      () => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]),
      ([tag, text]) => tag === 'H2' && text === sentence,
    );
    expect(await page.$('input:invalid, [aria-invalid=true]')).toBeNull();
    const top = () => page.$eval('.sentence-view', (view) => Math.round(view.getBoundingClientRect().top));
    await until(top, (at) => at === 0);
    await page.$eval('.predict', (form) => (form as HTMLFormElement).requestSubmit());
    await until(
      () => page.$eval('.predict [role=alert]', (told) => told.textContent),
      (told) => told === 'Choose one of the answers first.',
    );
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
    // Who looks without predicting goes on from what comes in place of the question.
    await page.focus('.predict .plain');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.point-detail');
    expect(await page.evaluate(() => document.activeElement?.matches('.point-detail > p:first-child'))).toBe(
      true,
    );
    const at = () => page.evaluate(() => document.activeElement?.id);
    await page.click('.sentence-view h2 + button');
    expect(await at()).toBe('sentence-2');
    await page.keyboard.press('Enter');
    await page.goBack();
    await until(at, (id) => id === 'sentence-2');
    await page.close();
  });

  it('tells what is reported only here', async () => {
    const page = await openPractice(lab(), '#tabloid');
    await page.waitForSelector('.sentence-mark');
    await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('.sentence-mark')];
      marks.find(({ textContent }) => textContent?.includes('thermos flasks'))?.click();
    });
    await predict(page, 'only-here');
    expect(await page.$eval('.predicted', (feedback) => feedback.textContent)).toMatch(/That holds\./);
  });

  it('keeps the level in the address, from article to article and into the worksheet', async () => {
    const page = await openPractice(lab(), '#lesson');
    const first = await page.waitForSelector('.lesson-levels a');
    await first?.evaluate((link) => (link as HTMLElement).click());
    await page.waitForSelector('.sentence-mark');
    const text = () => page.$eval('main', (main) => main.textContent ?? '');
    expect(await page.evaluate(() => location.hash)).toBe('#tabloid/plain');
    expect(await text()).toContain('Then Putin rode with Trump in The Beast.');
    expect(await page.$eval('.practice-tools a', (link) => link.getAttribute('href'))).toContain(
      'level=plain',
    );
    // The plan leads to its sentences, too.
    await page.evaluate(() => {
      location.hash = '#lesson';
    });
    const sentence = await page.waitForSelector('.lesson-pair a[href="#tabloid/plain/flypast"]');
    await sentence?.evaluate((link) => (link as HTMLElement).click());
    await page.waitForSelector('.sentence-view h2');
    expect(await page.$eval('.sentence-view h2', (title) => title.textContent)).toMatch(/^Five warplanes/);
    await page.$eval('nav a', (link) => (link as HTMLElement).click());
    await until(text, (now) => now.includes('Marco Rubio and Steve Witkoff joined Trump in the talks.'));
    await page.$eval('.practice-level input', (full) => (full as HTMLElement).click());
    await until(text, (now) => now.includes('left the stage without taking questions'));
    await page.close();
  });

  it('leads the focus to the title of each part, names the tab by it, and tells the level', async () => {
    const page = await openPractice(lab(), '');
    const start = 'Practise lateral reading';
    await page.waitForSelector('.practice-list a');
    const at = () =>
      page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);
    expect((await at())[0]).toBe('BODY');
    const go = async (link: string, tag: string, title: string) => {
      await page.focus(link);
      await page.keyboard.press('Enter');
      await until(at, ([name, text]) => name === tag && text === title);
      expect(await page.title()).toBe(title === start ? start : `${title} · ${start}`);
    };
    await go('.practice-list a', 'H2', 'Trump and Putin end Alaska summit without agreement on Ukraine');
    await go('nav li:nth-child(5) a', 'H2', 'A lesson of lateral reading');
    await go('nav li:nth-child(6) a', 'H2', 'Your answers');
    await page.evaluate(() => {
      location.hash = '';
    });
    await until(at, ([name, text]) => name === 'H1' && text === start);
    await go('nav li:nth-child(1) a', 'H2', 'Trump and Putin end Alaska summit without agreement on Ukraine');
    const told = () => page.$eval('.practice-choice [role=status]', (status) => status.textContent);
    expect(await told()).toBe('');
    await page.focus('.practice-level input');
    await page.keyboard.press('ArrowRight');
    await until(told, (text) => text === 'Reading level: Plain words');
    expect((await at())[0]).toBe('INPUT');
    // Nor is the keyboard led away if a sentence was open, which the other level does not have.
    await page.evaluate(() => {
      location.hash = '#wire/plain/1';
    });
    await page.waitForSelector('.sentence-view h2');
    await page.focus('.practice-level input:checked');
    await page.keyboard.press('ArrowLeft');
    await until(told, (text) => text === 'Reading level: Full text');
    expect((await at())[0]).toBe('INPUT');
    await page.close();
  });

  it('has no fault that axe-core knows', async () => {
    for (const hash of ['', '#wire', '#wire/plain', '#wire/3', '#lesson', '#answers', '#tabloid/2']) {
      const page = await openPractice(lab(), hash);
      await page.waitForSelector('main > *');
      expect(await violationsInBothThemes(page), hash).toEqual([]);
      await page.close();
    }
  });
});

// Firefox tells no test what pages of an extension ask for; the pages are the same.
inEachBrowser(
  'practice without a network',
  (lab) => {
    it('needs nothing that does not lie in the extension', async () => {
      const page = await openPractice(lab(), '#state/3');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await page.waitForSelector('.predict');
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter((url) => !/^(?:chrome-extension|data):/.test(url))).toEqual([]);
    });
  },
  'chromium',
);

// Firefox has no limit below the disk's own.
inEachBrowser(
  'a full store',
  (lab) => {
    it('is told to the pupil in one line, and the answer can still be seen and saved', async () => {
      await inExtension(lab(), async (api) => {
        // Chrome gives an extension ten megabytes.
        const fill = (name: string, size: number): Promise<void> =>
          api.storage.local.set({ [name]: 'x'.repeat(size) }).then(
            () => fill(`${name}x`, size),
            () => (size > 8 ? fill(`${name}y`, size >> 1) : undefined),
          );
        await fill('filler', 1 << 22);
      });
      const page = await openPractice(lab(), '#wire/1');
      await predict(page, 'agrees', 'all of them were there');
      await page.waitForSelector('.class-lost');
      await page.waitForSelector('.point-detail');
      expect(await storedAnswers(lab())).toEqual([]);
      await page.evaluate(() => location.assign('#answers'));
      await page.waitForSelector('.class-record .class-lost');
      expect(await savedBy(page, 'Save as a table (CSV)')).toContain('all of them were there');
      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  },
  'chromium',
);

inEachBrowser('class mode on a news page', (lab) => {
  it('marks without giving the kind away, and the popup asks before it shows', async () => {
    // Whoever marked only differences before would see from the marks where there are any.
    const chosen = { on: true, style: 'by-kind', kinds: ['number'] };
    await inExtension(lab(), (api, marks) => api.storage.local.set({ mode: 'class', marks }), chosen);
    const article = await openArticle(lab(), ARTICLE, articleHtml());
    const state = await article.settled();
    if (state.status !== 'done') throw new Error('not read');
    const marks = await until(article.marks, (all) => all.length > 3);
    expect(new Set(marks.map(({ name }) => name))).toEqual(new Set(['sidelight-plain']));
    expect(new Set(state.analysis.comparisons.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(marks).toHaveLength(new Set(state.analysis.findings.map(({ sentence }) => sentence.text)).size);
    await inExtension(lab(), (api) => api.storage.local.remove('marks'));

    const popup = await openPopup(lab(), article);
    await popup.waitForSelector('.point-row');
    expect(await popup.$('.kind-filter, .kind-mark')).toBeNull();
    await popup.$eval('.point-row button', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('.predict');
    expect(await popup.$('.point-detail')).toBeNull();
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await predict(popup, 'agrees');
    await popup.waitForSelector('.point-detail');
    await popup.close();
  });

  it('asks beside a marked sentence that is pressed, keeps the answer, then shows', async () => {
    await inExtension(lab(), (api) => api.storage.local.set({ mode: 'class' }));
    const article = await openArticle(lab(), `${ARTICLE}?utm_source=again`, articleHtml());
    const state = await article.settled();
    if (state.status !== 'done') throw new Error('not read');
    const marks = await until(article.marks, (all) => all.length > 3);
    // A sentence that the popup did not ask about: the last one.
    const text = lastAsked(marks, state);
    await openCard(article.page, text);
    const session = lab().name === 'chromium' ? await article.page.createCDPSession() : null;
    // Others can't look into a closed shadow root.
    const card = session ? await inCard(session) : '';
    if (session) {
      // Heard with the card's name, and with the choices.
      expect(card).toMatch(/<section[^>]* aria-describedby="0"/);
      expect(card).toMatch(
        /<p id="0">[^<]*what will other outlets report\?<.*<fieldset aria-labelledby="0"><button/s,
      );
      expect(card).not.toMatch(
        /<li|<ul(?!><\/ul>)|There to see|class="(?:number|attribution|wording|agrees|only-here)"/,
      );
    }

    // By keyboard alone, to the second of the five.
    await press(article.page, 'Tab', 'Tab', 'Enter');
    const answers = await until(
      () => storedAnswers(lab()),
      (all) => all.some(({ sentence }) => sentence === text),
    );
    const answer = answers.find(({ sentence }) => sentence === text);
    expect(answer).toMatchObject({ page: ARTICLE, prediction: 'number', reason: '' });
    const comparison = state.analysis.comparisons.find(({ point }) => point === answer?.point);
    expect(answer?.seen).toEqual(comparison && seenBeside(comparison));
    if (!session) return;
    const seen = await until(
      () => inCard(session),
      (html) => html.includes('You expected: some give another number or name.'),
    );
    expect(seen).toMatch(/<p id="0">You expected: .*There to see: .*<li/s);

    // Closed and pressed again, it does not ask twice; the page is as before.
    await article.page.keyboard.press('Escape');
    expect(await article.page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    await pressOn(article.page, text);
    await until(
      () => inCard(session),
      (html) => html.includes('You expected: some give another number or name.'),
    );
  });

  it('asks anew where only the query of the address tells an article from one that was answered', async () => {
    await inExtension(lab(), (api) => api.storage.local.set({ mode: 'class' }));
    const path = 'https://www.rte.ie/story.php';
    const visit = async (query: string) => {
      const article = await openArticle(lab(), path + query, articleHtml());
      const state = await article.settled();
      const marks = await until(article.marks, (all) => all.length > 3);
      const text = lastAsked(marks, state);
      await openCard(article.page, text);
      const session = lab().name === 'chromium' ? await article.page.createCDPSession() : null;
      return { page: article.page, text, card: session ? await inCard(session) : null };
    };
    const kept = async (text: string, count: number) => {
      const own = (all: Awaited<ReturnType<typeof storedAnswers>>) =>
        all.filter(({ page, sentence }) => page.startsWith(path) && sentence === text);
      return own(
        await until(
          () => storedAnswers(lab()),
          (all) => own(all).length >= count,
        ),
      );
    };

    const first = await visit('?id=1');
    await press(first.page, 'Tab', 'Enter');
    expect(await kept(first.text, 1)).toMatchObject([{ prediction: 'agrees' }]);

    // Others can't look into a closed shadow root, but only a question can be answered.
    const second = await visit('?id=2');
    if (second.card !== null) expect(second.card).toContain('what will other outlets report?');
    if (second.card !== null) expect(second.card).not.toMatch(/<li|You expected/);
    await press(second.page, 'Tab', 'Tab', 'Enter');
    const both = await kept(second.text, 2);
    expect(both.map(({ prediction }) => prediction).sort()).toEqual(['agrees', 'number']);
    for (const { page } of both) expect(page).not.toContain('id=');

    const again = await visit('?fbclid=x&id=1#top');
    if (again.card !== null)
      expect(again.card).toContain(
        'You expected: all others here that report it say the same, or what fits with it.',
      );
    expect(await kept(first.text, 2)).toHaveLength(2);
  });
});

/** The last marked sentence that is a question in class: judgements are none. */
function lastAsked(marks: readonly { text: string }[], state: PageState): string {
  if (state.status !== 'done') throw new Error('not read');
  const { comparisons, findings } = state.analysis;
  const judged = comparisons.flatMap((each) => (each.judgement ? each.findings : []));
  const texts = findings.flatMap(({ id, sentence }) => (judged.includes(id) ? sentence.text : []));
  expect(texts.length).toBeGreaterThan(0);
  return marks.findLast(({ text }) => !texts.includes(text))?.text ?? '';
}

async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses on a marked sentence and waits for the card beside it. */
async function openCard(page: Page, text: string): Promise<void> {
  await pressOn(page, text);
  await until(
    () => hasCard(page),
    (is) => is,
  );
}

/** Presses on the beginning of a sentence, wherever it stands. */
async function pressOn(page: Page, text: string): Promise<void> {
  const place = await page.evaluate((text) => {
    const block = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(text));
    block?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    const node = block?.firstChild as Text;
    range.setStart(node, node.data.indexOf(text));
    range.setEnd(node, node.data.indexOf(text) + text.length);
    const box = range.getClientRects()[0];
    return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  }, text);
  await page.mouse.click(place.x, place.y);
}

describe('answers', () => {
  it('survive a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
    try {
      const first = await startLab('chromium', { profile });
      await predict(await openPractice(first, '#wire/2'), 'agrees', 'a wire report');
      await until(
        () => storedAnswers(first),
        (all) => all.length === 1,
      );
      await first.close();
      const second = await startLab('chromium', { profile });
      const page = await openPractice(second, '#wire/2');
      await page.waitForSelector('.predicted');
      expect(await page.$eval('.predicted', (feedback) => feedback.textContent)).toContain('a wire report');
      expect(await storedAnswers(second)).toMatchObject([{ page: 'practice:wire', prediction: 'agrees' }]);
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
