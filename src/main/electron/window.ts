import path from 'node:path';
import { BrowserWindow, session, type WebContents } from 'electron';
import { serve } from '#src/main/services/serve.ts';
import { HALL_ORIGIN } from '#src/shared/host/port.ts';

/** The origin is answered from disk; every other address is refused. */
export function serveOrigin(rendererRoot: string): void {
  session.defaultSession.protocol.handle('https', async (request) => {
    const url = new URL(request.url);
    if (url.origin !== HALL_ORIGIN || request.method !== 'GET') return new Response(null, { status: 403 });
    const { status, headers, body } = await serve(rendererRoot, url);
    return new Response(new Uint8Array(body), { status, headers });
  });
}

/** Deny by default; the clipboard is what grids need. */
export function denyPermissions(): void {
  const allowed = new Set(['clipboard-read', 'clipboard-sanitized-write']);
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)));
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
}

/** No page may lead elsewhere, open a window or attach a webview. */
export function guardNavigation(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (URL.parse(event.url)?.origin !== HALL_ORIGIN) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
}

export async function openWindow(show: boolean): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show,
    width: 1440,
    height: 900,
    minWidth: 1180,
    minHeight: 680,
    autoHideMenuBar: true,
    backgroundColor: '#F4F4F1',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  await window.loadURL(`${HALL_ORIGIN}/`);
  return window;
}
