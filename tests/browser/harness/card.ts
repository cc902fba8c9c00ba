import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** Whether the card beside a sentence is open and has the focus. */
export const hasCard = (page: Page | Frame) =>
  page.evaluate(() => {
    // Elements of the page may be named like the document's own properties.
    const own = (name: 'documentElement' | 'activeElement') =>
      Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document) as Element;
    const last = own('documentElement').lastElementChild;
    return last instanceof HTMLElement && last.popover === 'manual' && own('activeElement') === last;
  });

/** What stands in the card's closed shadow root, style sheet and all. Only Chromium's debugger sees it. */
export const inCard = async (session: CDPSession) =>
  String((await askCard(session, 'return this.innerHTML')) ?? '');

/** Runs code with the card's shadow root as `this`; nothing where there is no card. */
export async function askCard(session: CDPSession, code: string): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const shadow = html?.children?.findLast(({ shadowRoots }) => shadowRoots)?.shadowRoots?.[0];
  if (!shadow) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { ${code} }`,
    returnByValue: true,
  });
  return result.value;
}
