import type { Page } from 'puppeteer-core';
import type { Answer } from '../../lib/model/class';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';

/** What pupils and teachers do on our pages, for the tests of class mode. */
export async function openPractice(lab: Lab, hash: string): Promise<Page> {
  const page = await lab.extension.openPage(`practice.html${hash}`);
  await page.bringToFront();
  return page;
}

/** Answers the first open question of a page. */
export async function predict(page: Page, prediction: string, reason = ''): Promise<void> {
  await page.waitForSelector('.predict');
  await page.$eval(
    '.predict',
    (form, prediction, reason) => {
      form.querySelector<HTMLInputElement>(`input[value="${prediction}"]`)?.click();
      const field = form.querySelector<HTMLInputElement>('input[type=text]');
      if (field) field.value = reason;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    prediction,
    reason,
  );
  // Drawn again with what was chosen, then sent.
  await page.waitForSelector(`.predict input[value="${prediction}"]:checked`);
  await page.$eval('.predict button[type=submit]', (button) => (button as HTMLElement).click());
  await page.waitForSelector('.predicted');
}

export const storedAnswers = (lab: Lab): Promise<Answer[]> =>
  inExtension(lab, async (api) => {
    const all = await api.storage.local.get(null);
    return Object.entries(all).flatMap(([key, value]) => (key.startsWith('answer ') ? (value as never) : []));
  });

/** Presses a button and returns the text that the page would have saved as a file. */
export async function savedBy(page: Page, button: string): Promise<string> {
  return page.evaluate(async (button) => {
    const original = URL.createObjectURL;
    const saved = new Promise<string>((resolve) => {
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = original;
        // Blob.text() would take the byte order mark away.
        void (blob as Blob)
          .arrayBuffer()
          .then((bytes) => resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));
        return 'data:,';
      };
    });
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === button);
    if (!found) throw new Error(`no button "${button}"`);
    // The browser need not write a file for the test.
    document.addEventListener(
      'click',
      (event) => event.target instanceof HTMLAnchorElement && event.preventDefault(),
      {
        capture: true,
        once: false,
      },
    );
    found.click();
    return saved;
  }, button);
}
