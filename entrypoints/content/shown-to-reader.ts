/**
 * Chromium makes pages ready before the reader goes there, while another page is shown in the same tab. Such a page waits
 * until it is shown: what it finds must not stand on the tab's button and in its panel.
 */
export async function shownToReader(): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) await new Promise((shown) => document.addEventListener('prerenderingchange', shown));
}
