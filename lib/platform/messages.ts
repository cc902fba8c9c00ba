import { browser } from './browser';
import type { Reply, ToBackground, ToPage, ToSurfaces } from './contract';

/**
 * The only file that sends and receives messages. Sending never throws: the answer is a `Reply`, and "nobody
 * is there" (a page without our content script) is a normal one. Each call of
 * `listen` adds a listener that answers only what was registered with it; so no two swallow each other's replies.
 */
interface Receivers {
  background: ToBackground;
  page: ToPage;
  surfaces: ToSurfaces;
}
type Receiver = keyof Receivers;
type Functions<R extends Receiver> = { [T in keyof Receivers[R]]: Receivers[R][T] };
type Argument<F> = F extends (...all: infer A) => unknown ? A : never;
type Result<F> = F extends (...all: never[]) => infer V ? V : never;

/** Where a message came from, as the browsers report it. There is no tab if an extension page outside a tab sent it. */
export interface Sender {
  tab?: { id?: number; windowId?: number; incognito: boolean };
}

export type Handlers<R extends Receiver> = {
  [T in keyof Receivers[R]]?: (
    argument: Argument<Functions<R>[T]>[0],
    sender: Sender,
  ) => Result<Functions<R>[T]> | Promise<Result<Functions<R>[T]>>;
};

interface Message {
  sidelight: Receiver;
  type: string;
  argument: unknown;
}

/** Asks the background, and wakes it if it sleeps. Asks once more if the background was stopped before it answered. */
export async function toBackground<T extends keyof ToBackground>(
  type: T,
  ...[argument]: Argument<ToBackground[T]>
): Promise<Reply<Result<ToBackground[T]>>> {
  const send = () => browser.runtime.sendMessage(message('background', type, argument));
  const reply = await answer(send);
  return (!reply.ok && reply.failure === 'no-receiver' ? await answer(send) : reply) as never;
}

/** The same for content scripts. They outlive the extension's updates; calls back if this one has. */
export const askingUntil =
  (outdated: () => void): typeof toBackground =>
  async (type, ...argument) => {
    const reply = await toBackground(type, ...argument);
    if (!reply.ok && reply.failure === 'outdated') outdated();
    return reply;
  };

/** Asks the content script in a tab's top frame. `no-receiver`: the page isn't covered, or is still loading. */
export async function toPage<T extends keyof ToPage>(
  tab: number,
  type: T,
  ...[argument]: Argument<ToPage[T]>
): Promise<Reply<Result<ToPage[T]>>> {
  return (await answer(() =>
    browser.tabs.sendMessage(tab, message('page', type, argument), { frameId: 0 }),
  )) as never;
}

/** Tells open surfaces (panel, popup). Whether any of them heard it; nobody needs to be there. */
export async function toSurfaces<T extends keyof ToSurfaces>(
  type: T,
  ...[argument]: Argument<ToSurfaces[T]>
): Promise<boolean> {
  return (await answer(() => browser.runtime.sendMessage(message('surfaces', type, argument)))).ok;
}

/** Answers messages for one kind of receiver in this context. Returns the undo. */
export function listen<R extends Receiver>(receiver: R, handlers: Handlers<R>): () => void {
  const root = (raw: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void) => {
    const { sidelight, type = '', argument } = (raw ?? {}) as Partial<Message>;
    const handler = Object.hasOwn(handlers, type) && handlers[type as keyof Handlers<R>];
    if (sidelight !== receiver || !handler) return undefined;
    const answered = () => handler(argument as never, sender);
    // Surfaces are told, not asked: each says only that it heard, so it doesn't matter whose answer is the first.
    if (receiver === 'surfaces') {
      answered();
      return respond({ ok: true, value: null });
    }
    // Answering this way works with and without the polyfill, which content scripts do not carry.
    void settle(answered).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(root as never);
  return () => browser.runtime.onMessage.removeListener(root as never);
}

function message(receiver: Receiver, type: string, argument: unknown): Message {
  return { sidelight: receiver, type, argument: argument ?? null };
}

async function settle(work: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, failure: 'failed', reason: words(error) };
  }
}

/** What the browsers say if nobody listens, or if the listener's context went away before it answered. */
const NOBODY = /receiving end|message (port|channel)|tab( with)? id/i;
/** What they say to a content script whose extension was updated, reloaded or removed. */
const OUTDATED = /context invalidated|undefined/i;

async function answer(send: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    const reply = (await send()) as Partial<Reply<unknown>> | null | undefined;
    if (reply?.ok !== undefined) return reply as Reply<unknown>;
    return { ok: false, failure: 'no-receiver', reason: '' };
  } catch (error) {
    const reason = words(error);
    const failure = OUTDATED.test(reason) ? 'outdated' : NOBODY.test(reason) ? 'no-receiver' : 'failed';
    return { ok: false, failure, reason };
  }
}

const words = (error: unknown) => String((error as Partial<Error> | null)?.message ?? error);
