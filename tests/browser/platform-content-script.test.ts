import { expect, it } from 'vitest';
import { openArticle } from './harness/article';
import { inEachBrowser } from './harness/each-browser';
import { askForState, frontTab, inExtension } from './harness/inside';

const PAGE = '<!doctype html><html lang="en"><title>Weather</title><p>It rained all day in the harbour.</p>';

inEachBrowser('the content script', (lab) => {
  it('answers on a news site of the list, under its real name', async () => {
    const article = await openArticle(lab(), 'https://www.rte.ie/weather/', PAGE);
    expect(await article.settled()).toEqual({ status: 'other' });
    expect(await article.marks()).toEqual([]);
  });

  it('is not there on other sites', async () => {
    const article = await openArticle(lab(), 'https://a-shop.example/weather/', PAGE);
    expect(await article.state()).toBeNull();
  });

  it('starts on any page once the reader has pressed the button there', async () => {
    const { page } = await openArticle(lab(), 'https://village-paper.example/weather/', PAGE);
    await lab().extension.pressButton(page);
    const tab = await frontTab(lab());
    await inExtension(
      lab(),
      async (api, tab) => {
        await api.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/content.js'] });
      },
      tab,
    );
    expect(await askForState(lab(), tab)).toEqual({ status: 'other' });
  });
});
