import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Dispatch } from '#src/main/dispatch.ts';
import { refuse } from '#src/main/services/host-result.ts';
import { serve } from '#src/main/services/serve.ts';
import { HALL_ORIGIN } from '#src/shared/host/port.ts';

/** The origin is answered from disk; every other address is refused. */
export const serveOrigin = (context: BrowserContext, rendererRoot: string): Promise<unknown> =>
  context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    if (url.origin !== HALL_ORIGIN || route.request().method() !== 'GET') return route.abort('blockedbyclient');
    return route.fulfill(await serve(rendererRoot, url));
  });

/** Only the top frame of the book's own origin may ask. */
const isTrusted = (frame: Frame): boolean => frame.parentFrame() === null && URL.parse(frame.url())?.origin === HALL_ORIGIN;

/** `window.hall.call`, as the preload script gives it in Electron. */
export async function exposeHost(context: BrowserContext, dispatch: Dispatch): Promise<void> {
  await context.exposeBinding('__hallCall', async ({ frame }, method: unknown, input: unknown) =>
    isTrusted(frame) ? dispatch(method, input) : refuse('host/wrong-origin'),
  );
  await context.addInitScript(() => {
    const binding: unknown = Reflect.get(globalThis, '__hallCall');
    if (typeof binding !== 'function') return;
    const call = (method: string, input: unknown): unknown => binding(method, input);
    Object.defineProperty(globalThis, 'hall', { value: Object.freeze({ call }) });
  });
}

/** No page may open another window. */
export function keepOneWindow(context: BrowserContext): Page | undefined {
  const page = context.pages()[0];
  context.on('page', (other) => {
    if (other !== page) void other.close().catch(() => undefined);
  });
  // Without a listener native dialogs would be dismissed at once.
  page?.on('dialog', () => undefined);
  return page;
}
