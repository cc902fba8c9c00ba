import { expect, it } from 'vitest';
import { until } from './harness/article';
import { violationsInBothThemes } from './harness/axe';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';

async function open(lab: Lab, path: string) {
  const page = await lab.extension.openPage(path);
  await page.bringToFront();
  await page.waitForSelector('h1');
  return page;
}
const stored = (lab: Lab, key: string) =>
  inExtension(lab, async (api, key) => (await api.storage.local.get(key))[key], key);
const painted = () =>
  [...(CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>)]
    .filter(([name, ranges]) => name.startsWith('sidelight-') && ranges.size > 0)
    .map(([name]) => name.replace('sidelight-', ''))
    .sort();

const KINDS = [
  'Some give another number or name',
  'Some have it from someone else',
  'Some put it differently',
  'Others report this point, too',
  'Only here',
];
/** The kinds that a sample names to who doesn't see its lines, each in brackets behind its sentence. */
const heard = (sample: Element) =>
  [...(sample.textContent ?? '').matchAll(/\. \(([^)]+)\)/g)].map(([, kind]) => kind);

inEachBrowser('The settings and the introduction', (lab) => {
  it('settings show a sample that follows the choices, which are kept', async () => {
    const page = await open(lab(), 'options.html');
    expect(await page.evaluate(painted)).toEqual(['agrees', 'attribution', 'number', 'only-here', 'wording']);
    expect(await page.$eval('.mark-sample', heard)).toEqual(KINDS);
    const boxes = await page.$$('.settings-group:has(.kind-mark) input');
    await boxes[0]?.click();
    await page.waitForFunction(() => !CSS.highlights.has('sidelight-number'));
    expect(await page.$eval('.mark-sample', heard)).toEqual(KINDS.slice(1));
    await page.click('input[name=style]:not(:checked)');
    await page.waitForFunction(() => CSS.highlights.has('sidelight-plain'));
    expect(await page.evaluate(painted)).toEqual(['plain']);
    expect(await page.$eval('.mark-sample', heard)).toEqual([]);
    expect(
      await until(
        () => stored(lab(), 'marks'),
        (value) => (value as { style?: string })?.style === 'plain',
      ),
    ).toEqual({
      on: true,
      style: 'plain',
      kinds: ['attribution', 'wording', 'agrees', 'only-here'],
    });
    await inExtension(lab(), (api) => api.storage.local.remove('marks'));
    await page.waitForFunction(() => CSS.highlights.has('sidelight-number'));
    // In class an article's marks all look alike, whatever was chosen here.
    await page.click('input[name=mode]:not(:checked)');
    await page.waitForFunction(() => CSS.highlights.has('sidelight-plain'));
    expect(await page.evaluate(painted)).toEqual(['plain']);
    expect(await page.$eval('.mark-sample', heard)).toEqual([]);
    await inExtension(lab(), (api) => api.storage.local.remove('mode'));
    await page.waitForFunction(() => CSS.highlights.has('sidelight-number'));
    await page.close();
  });

  it('settings change the size of text at once', async () => {
    const page = await open(lab(), 'options.html');
    const size = () => page.$eval('h2', (head) => Number.parseFloat(getComputedStyle(head).fontSize));
    const before = await size();
    const choices = await page.$$('input[name=text-size]');
    await choices[2]?.click();
    await until(size, (now) => now > before);
    await choices[0]?.click();
    await until(size, (now) => now === before);
    await page.close();
  });

  it('settings refuse what is no site, and know the sites of the list', async () => {
    const page = await open(lab(), 'options.html');
    const answer = async (text: string) => {
      await page.$eval('#settings-site', (input) => {
        (input as HTMLInputElement).value = '';
      });
      await page.type('#settings-site', text);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#settings-site-answer')?.textContent);
      return page.$eval('#settings-site', (input) => input.getAttribute('aria-invalid'));
    };
    expect(await answer('not a site')).toBe('true');
    expect(await answer('https://www.bbc.com/news')).toBe('false');
    expect(await answer('http://')).toBe('true');
    // The same answer is told again, which takes a change in the element that tells it.
    await page.$eval('#settings-site-answer', (answer) => {
      const seen = new MutationObserver(() => answer.setAttribute('data-again', ''));
      seen.observe(answer, { childList: true, subtree: true, characterData: true });
    });
    await page.keyboard.press('Enter');
    await page.waitForSelector('#settings-site-answer[data-again]');
    expect(await page.$eval('#settings-site-answer', (answer) => answer.textContent)).toMatch(/^This is not/);
    await page.keyboard.type('n');
    await page.waitForSelector('#settings-site[aria-invalid=false]');
    expect(await page.$eval('main', (main) => main.textContent)).not.toMatch(/You added 0/);
    await page.close();
  });

  it('settings have nothing that axe objects to, lists open', async () => {
    const page = await open(lab(), 'options.html');
    await page.waitForSelector('#settings-base');
    await page.click('.settings-list summary');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.close();
  });

  it('the introduction is walked with the keyboard alone, and no screen has anything that axe objects to', async () => {
    const page = await open(lab(), 'welcome.html');
    const titles = new Set<string>();
    for (const screen of [1, 2, 3]) {
      titles.add(await page.$eval('h2', (head) => head.textContent ?? ''));
      const step = await page.$eval('[id="welcome-step"]', (step) => step.textContent);
      expect(step).toBe(`${screen} of 3`);
      expect(await page.$eval('h2', (head) => head.getAttribute('aria-describedby'))).toBe('welcome-step');
      if (screen === 1) {
        expect(await page.$eval('.mark-sample', heard)).toEqual(KINDS);
        expect(await page.$eval('main', (main) => main.innerText)).toContain('With a screen reader');
      }
      expect(await violationsInBothThemes(page)).toEqual([]);
      if (screen === 3) break;
      await page.focus('.button.primary');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'welcome-title');
    }
    expect(titles.size).toBe(3);
    // What follows is something to read.
    await page.focus('.button.primary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.welcome-articles a');
    const links = await page.$$eval('.welcome-articles a', (found) =>
      found.map(({ href, rel }) => [href, rel]),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const [href, rel] of links) {
      expect(href).toMatch(/^https:/);
      expect(rel).toBe('noopener noreferrer');
    }
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.close();
  });
});
