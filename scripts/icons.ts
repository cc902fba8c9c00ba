import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { BadInput, runCommand } from './usage';

const USAGE = `npm run icons   draws public/icon/*.png from assets/icon.svg, with Chromium
The pictures are committed, so that a build needs no browser.`;
const ROOT = join(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 96, 128];

await runCommand(USAGE, async () => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new BadInput('Chromium is needed to draw the icons.');
  const svg = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8');
  mkdirSync(join(ROOT, 'public/icon'), { recursive: true });
  const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await page.screenshot({ path: join(ROOT, `public/icon/${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
});
