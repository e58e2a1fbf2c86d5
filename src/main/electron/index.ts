// Entry of the Electron shell: thin, everything that can be is shared.
import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, Menu } from 'electron';
import log from 'electron-log/main';
import { makeDoor } from '#src/main/dispatch.ts';
import { readOptions } from '#src/main/options.ts';
import { makeHostClock } from '#src/main/services/clock.ts';
import { exportFolder } from '#src/main/services/folders.ts';
import { refuse } from '#src/main/services/host-result.ts';
import { makeHostServices } from '#src/main/services/host-services.ts';
import { HALL_ORIGIN } from '#src/shared/host/port.ts';
import { printToPdf } from './pdf-window.ts';
import { denyPermissions, guardNavigation, openWindow, serveOrigin } from './window.ts';

const options = readOptions(process.argv.slice(app.isPackaged ? 1 : 2));
app.enableSandbox();
app.setPath('userData', path.join(options.dataDir, 'profile'));
log.transports.file.resolvePathFn = () => path.join(options.dataDir, 'logs', 'hallkeeper.log');
let window: BrowserWindow | null = null;

async function pickFolder(): Promise<string> {
  const picked = window
    ? await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
    : await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  return picked.filePaths[0] ?? '';
}

const makeHost = () =>
  makeHostServices({
    dataDir: options.dataDir,
    exportDir: exportFolder(options.dataDir),
    clock: makeHostClock(options.now),
    parts: {
      shell: 'electron',
      version: app.getVersion(),
      headless: options.headless,
      makePdf: printToPdf,
      pickFolder,
      quit: () => app.quit(),
      log: (level, message) => log[level](message),
    },
  });

async function start(): Promise<void> {
  await app.whenReady();
  Menu.setApplicationMenu(null);
  const door = makeDoor(makeHost());
  ipcMain.handle('hall', (event, method: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const trusted = frame !== null && frame.parent === null && URL.parse(frame.url)?.origin === HALL_ORIGIN;
    return trusted ? door.call(method, input) : refuse('host/wrong-origin');
  });
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents));
  app.on('window-all-closed', () => app.quit());
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    // What was asked for is written before the process ends.
    event.preventDefault();
    void door.close().finally(() => {
      finished = true;
      app.quit();
    });
  });
  serveOrigin(path.join(import.meta.dirname, '../renderer'));
  denyPermissions();
  window = await openWindow(!options.headless);
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  void start();
} else app.quit();
