import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** Whether the card beside a sentence is open and has the focus. */
export const hasCard = (page: Page | Frame) =>
  page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    return last instanceof HTMLElement && last.popover === 'manual' && document.activeElement === last;
  });

/** What stands in the card's closed shadow root, style sheet and all. Only Chromium's debugger sees it. */
export async function inCard(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const shadow = html?.children?.findLast(({ shadowRoots }) => shadowRoots)?.shadowRoots?.[0];
  if (!shadow) return '';
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.innerHTML }',
    returnByValue: true,
  });
  return String(result.value);
}
