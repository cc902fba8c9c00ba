import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { openPractice, savedBy } from './class-page';
import { openArticle, until } from './harness/article';
import { violationsInBothThemes } from './harness/axe';
import { inEachBrowser } from './harness/each-browser';
import { ARTICLE, articleHtml } from './reading-page';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** The texts of the printed pages, one each; needs poppler-utils. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<{ texts: string[]; size: string }> {
  const file = join(folder, `${format}.pdf`);
  writeFileSync(file, await page.pdf({ format }));
  // Fonts join letters (ff, fl) into one character.
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const size = /Page size:\s*(.*)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? '';
  return { texts: text.normalize('NFKC').split('\f').slice(0, -1), size };
}
/** Presses the box of one of the parts to print. */
async function press(page: Page, part: string): Promise<void> {
  await page.$$eval(
    'fieldset label',
    (labels, part) => labels.find(({ textContent }) => textContent?.trim() === part)?.click(),
    part,
  );
}
const sizes = { A4: /^59[4-6].*A4/, Letter: /^612 x 792/ };

inEachBrowser('the print pack', (lab) => {
  it.skipIf(!hasPoppler).each(['A4', 'Letter'] as const)(
    'prints on %s, every page with something on it',
    async (format) => {
      const page = await lab().extension.openPage('worksheet.html?practice=tabloid');
      await page.bringToFront();
      await page.waitForSelector('.sheet-item');
      // As it comes it can be copied for a class: the sentences of the lesson, on one page.
      const pages = (await printed(page, format)).texts;
      expect(pages).toHaveLength(1);
      const asItComes = pages.join(' ');
      expect(asItComes.match(/What differs\?/g)).toHaveLength(3);
      expect(asItComes).not.toMatch(/Teacher's key|Table of accounts|There to see|https:/);
      for (const part of ['Text of the article', "Teacher's key", 'Table of accounts'])
        await press(page, part);
      await page.waitForSelector('.sheet-accounts');
      const { texts, size } = await printed(page, format);
      expect(size).toMatch(sizes[format]);
      const [text = 0, ...parts] = ['Text of the article', "Teacher's key", 'Table of accounts'].map((part) =>
        texts.findIndex((text) => text.includes(part)),
      );
      // The whole article, its last sentence, too, and the first number of the sheet in it.
      expect(text).toBeGreaterThan(0);
      expect(parts[0]).toBeGreaterThan(text);
      const article = texts.slice(text, parts[0]).join(' ').replace(/\s+/g, ' ');
      expect(article).toContain('Red carpet, roaring bombers and a lift in The Beast');
      expect(article).toContain('31 thermos flasks in the press tent before the first plane had landed.');
      expect(await page.$$eval('.sheet-marked strong', (all) => all.map((each) => each.textContent))).toEqual(
        ['1', '2', '3'],
      );
      // Each part begins on a page of its own, in order.
      expect(parts[1]).toBeGreaterThan(parts[0] ?? 0);
      for (const [i, text] of texts.entries()) {
        const words = text.split(/\s+/).length;
        expect(words, `page ${i + 1}: ${text}`).toBeGreaterThan(30);
      }
      const all = texts.join(' ');
      expect(all).toContain('What differs?');
      expect(all).toMatch(/https:\/\//);
      // The controls of the page are not printed, nor does the pupil's part give anything away.
      expect(all).not.toContain('Save as a page');
      expect(texts.slice(0, parts[0]).join(' ')).not.toMatch(/There to see|https:/);
      // Where a table goes on, its head is there again.
      for (const text of texts.slice(parts[1]))
        if (/https:/.test(text)) expect(text).toContain('What it reports');
    },
  );

  it('prints from the lesson plan what goes together: for pupils, for two of them, for the teacher', async () => {
    const plan = await openPractice(lab(), '#lesson');
    await plan.waitForSelector('.lesson-levels .lesson-links');
    const links = await plan.$$eval('.lesson-levels .lesson-links', (all) =>
      all.map((each) =>
        [...each.querySelectorAll('a')].map(({ href }) => href.replace(/^.*?\/(?=work)/, '')),
      ),
    );
    expect(links.flat()).toHaveLength(6);
    for (const [i, titles] of [
      ['Worksheet', 'Text of the article'],
      ['Table of accounts'],
      ["Teacher's key"],
    ].entries()) {
      const page = await lab().extension.openPage(links[0]?.[i] ?? '');
      await page.waitForSelector('.sheet');
      const parts = await page.$$eval('.sheet-part', (all) => all.map(({ textContent }) => textContent));
      expect(parts).toEqual(titles);
      expect(await page.$$eval('.sheet-title', (all) => all[0]?.textContent)).toMatch(/^JETS, A LIMO/);
      await page.close();
    }
    await plan.close();
  });

  it('has as many sentences as were chosen, and the parts that were chosen', async () => {
    const page = await lab().extension.openPage('worksheet.html?practice=wire&level=plain');
    await page.bringToFront();
    await page.waitForSelector('.sheet-item');
    await page.$eval('input[type=number]', (input) => {
      (input as HTMLInputElement).value = '3';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelectorAll('.sheet-item').length === 3);
    // More than there are is said, and not left standing; nor is an empty field.
    const status = () => page.$eval('.worksheet-tools [role=status]', (told) => told.textContent?.trim());
    for (const [typed, told] of [
      ['99', /^At most \d+\.$/],
      ['', /^$/],
    ] as const) {
      await page.$eval(
        'input[type=number]',
        (input, typed) => {
          (input as HTMLInputElement).focus();
          (input as HTMLInputElement).value = typed;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        typed,
      );
      await until(status, (text) => told.test(text ?? ''));
      const left = await page.$eval('input[type=number]', (input) => {
        (input as HTMLInputElement).blur();
        return Number((input as HTMLInputElement).value);
      });
      expect(left).toBe(await page.$$eval('.sheet-item', (items) => items.length));
    }
    await page.$eval('input[type=number]', (input) => {
      (input as HTMLInputElement).value = '3';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelectorAll('.sheet-item').length === 3);
    await press(page, "Teacher's key");
    await page.waitForSelector('.sheet-key');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await press(page, 'Worksheet');
    await page.waitForFunction(() => !document.querySelector('.sheet-pupil'));
    expect(await page.$$('.sheet-key tbody tr')).toHaveLength(3);

    const csv = await savedBy(page, 'Save as a table (CSV)');
    expect(csv).toMatch(/^\ufeffNo\.,Sentence,/);
    expect(csv.split('\r\n').length).toBeGreaterThan(10);
    const html = await savedBy(page, 'Save as a page');
    expect(html).toContain('@page');
    expect(html).not.toMatch(/<script|<link|src=/);
    writeFileSync(join(folder, 'saved.html'), html);
    const saved = await lab().browser.newPage();
    await saved.goto(`file://${join(folder, 'saved.html')}`);
    expect(await saved.$$('.sheet-key tbody tr')).toHaveLength(3);
    await saved.close();
  });

  it('is saved as a page that can be filled in by the keyboard and by ear, without a script', async () => {
    const page = await lab().extension.openPage('worksheet.html?practice=wire&level=plain');
    await page.bringToFront();
    await page.waitForSelector('.sheet-item');
    const choices = await page.$$eval('.sheet-item ul', (lists) =>
      lists.map(({ children }) => children.length),
    );
    expect(choices).toEqual([5, 5, 5, 5, 5, 5]);
    const html = await savedBy(page, 'Save as a page');
    expect(html).not.toMatch(/<script|<link|src=| on\w+=/);
    writeFileSync(join(folder, 'fields.html'), html);
    const saved = await lab().browser.newPage();
    await saved.goto(`file://${join(folder, 'fields.html')}`);
    expect(await violationsInBothThemes(saved)).toEqual([]);
    const levels = await saved.$$eval('h1, h2, h3', (all) => all.map(({ tagName }) => tagName));
    expect(levels).toEqual(['H1', 'H2', 'H3', 'H3', 'H3', 'H3', 'H3', 'H3']);
    const labels = await saved.$$eval('.sheet-item:nth-child(2) :is(legend, label)', (all) =>
      all.map(({ textContent }) => textContent?.trim()),
    );
    expect(labels).toEqual([
      '2. I expect:',
      'all others here that report it say the same, or what fits with it',
      'some give another number or name',
      'some have it from someone else',
      'some put it differently',
      'no other source here has it',
      '2. Why?',
      '2. What differs?',
      '2. Where does it come from: who said so, who saw it?',
    ]);
    await saved.focus('.sheet-item:nth-child(2) input');
    await saved.keyboard.press(' ');
    await saved.keyboard.press('ArrowDown');
    await saved.keyboard.press('Tab');
    await saved.keyboard.type('one outlet');
    const filled = await saved.$$eval('.sheet-item', (items) =>
      items.map((item) => [
        [...item.querySelectorAll<HTMLInputElement>('input')].findIndex(({ checked }) => checked),
        item.querySelector('textarea')?.value,
      ]),
    );
    expect(filled.slice(0, 3)).toEqual([
      [-1, ''],
      [1, 'one outlet'],
      [-1, ''],
    ]);
    await saved.close();
    // With no part chosen, what can't be done looks so, and the reason is told.
    const look = () => page.$eval('.button.primary', (button) => getComputedStyle(button).backgroundColor);
    const before = await look();
    await press(page, 'Worksheet');
    await page.waitForSelector('.button.primary[disabled]');
    expect(await look()).not.toBe(before);
    expect(await page.$eval('[role=status]', (status) => status.textContent)).toMatch(/^No part is chosen/);
    await page.close();
  });

  it('is made from the article in a tab, its address spelled out', async () => {
    const article = await openArticle(lab(), ARTICLE, articleHtml());
    expect((await article.settled()).status).toBe('done');
    const page = await lab().extension.openPage(`worksheet.html?tab=${article.tab}`);
    await page.waitForSelector('.sheet-item');
    expect(await page.$eval('.sheet-head', (head) => head.textContent)).toContain(ARTICLE);
    // What others wrote is theirs to print.
    expect(
      await page.$$eval('fieldset label', (all) => all.map(({ textContent }) => textContent?.trim())),
    ).toEqual(['Worksheet', "Teacher's key", 'Table of accounts']);
  });

  it('says what to do where there is no article', async () => {
    const page = await lab().extension.openPage('worksheet.html?tab=99999');
    await page.waitForSelector('.notice-page a');
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
