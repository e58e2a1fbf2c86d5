import { BrowserWindow, type Session, session } from 'electron';
import { Turns } from '#src/main/services/turns.ts';

/** The document stands at this address: a data address of a whole register would be too long to open. */
const DOCUMENT = 'https://print.invalid/';
const turns = new Turns();

/** Prints HTML in a hidden, sandboxed window without scripts or network; one document at a time. */
export const printToPdf = (html: string): Promise<Uint8Array> => turns.take(() => print(html));

async function print(html: string): Promise<Uint8Array> {
  const pages = session.fromPartition('print', { cache: false });
  onlyDocument(pages, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: pages, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await window.loadURL(DOCUMENT);
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  } finally {
    window.destroy();
  }
}

/** Nothing but the document itself and what it carries inside is answered. */
function onlyDocument(pages: Session, html: string): void {
  for (const scheme of ['https', 'http', 'file']) if (pages.protocol.isProtocolHandled(scheme)) pages.protocol.unhandle(scheme);
  pages.protocol.handle('https', (request) =>
    request.url === DOCUMENT
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 403 }),
  );
  for (const scheme of ['http', 'file']) pages.protocol.handle(scheme, () => new Response(null, { status: 403 }));
}
