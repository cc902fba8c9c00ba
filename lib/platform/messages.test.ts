import { beforeEach, describe, expect, it, vi } from 'vitest';

type Root = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;
const wire = vi.hoisted(() => ({ roots: [] as Root[], asked: 0, fail: [] as string[] }));
/** Messages reach every listener, as in a browser; who returns true answers later. */
vi.mock('./browser', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (root: Root) => wire.roots.push(root),
        removeListener: (root: Root) => wire.roots.splice(wire.roots.indexOf(root), 1),
      },
      sendMessage: async (message: unknown) => {
        wire.asked++;
        const failure = wire.fail.shift();
        if (failure) throw new Error(failure);
        return new Promise((respond) => {
          const sender = { tab: { id: 7, windowId: 1 }, url: 'https://a.example/' };
          const answers = wire.roots.map((root) => root(message, sender, respond));
          if (!answers.includes(true)) respond(undefined);
        });
      },
    },
  },
}));

import { listen, toBackground, toSurfaces } from './messages';

const summary = { status: 'done' as const, comparisons: [{ kind: 'number' as const, accounts: [] }] };
beforeEach(() => Object.assign(wire, { roots: [], asked: 0, fail: [] }));

describe('messages', () => {
  it('reach the one who registered for them, with the sender, and come back as a reply', async () => {
    const heard = vi.fn();
    listen('surfaces', { stateChanged: heard });
    listen('background', { openPanel: ({ point }, { tab }) => heard(point, tab?.id) });
    expect(await toBackground('openPanel', { point: 'venue' })).toEqual({ ok: true, value: null });
    expect(heard.mock.calls).toEqual([['venue', 7]]);
  });

  it('carry a failure as a value', async () => {
    listen('background', {
      pageChanged: () => {
        throw new Error('no badge here');
      },
    });
    expect(await toBackground('pageChanged', summary)).toEqual({
      ok: false,
      failure: 'failed',
      reason: 'no badge here',
    });
  });

  it('are asked once more where the background was stopped before it answered', async () => {
    listen('background', { pageChanged: () => undefined });
    wire.fail = [
      'A listener indicated an asynchronous response, but the message channel closed before a response was received',
    ];
    expect(await toBackground('pageChanged', summary)).toEqual({ ok: true, value: null });
    expect(wire.asked).toBe(2);
  });

  it('tell a content script that its extension is gone, without asking again', async () => {
    wire.fail = ['Extension context invalidated.'];
    expect(await toBackground('pageChanged', summary)).toMatchObject({ ok: false, failure: 'outdated' });
    expect(wire.asked).toBe(1);
  });

  it('say that nobody is there, also for types that nobody registered for', async () => {
    const undo = listen('background', { openPanel: () => undefined });
    expect(await toBackground('pageChanged', summary)).toMatchObject({ ok: false, failure: 'no-receiver' });
    undo();
    expect(await toBackground('openPanel', { point: null })).toMatchObject({
      ok: false,
      failure: 'no-receiver',
    });
  });

  it('to surfaces never throw, and say whether any of them heard', async () => {
    const tell = () => toSurfaces('inView', { point: null });
    wire.fail = ['Could not establish connection. Receiving end does not exist.'];
    expect(await tell()).toBe(false);
    // The background is always there, but isn't meant.
    listen('background', { pageChanged: () => undefined });
    expect(await tell()).toBe(false);
    const heard = vi.fn();
    listen('surfaces', { inView: heard });
    expect(await tell()).toBe(true);
    expect(heard).toHaveBeenCalledOnce();
  });
});
