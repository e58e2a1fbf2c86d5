import { existsSync } from 'node:fs';
import path from 'node:path';

/** Places where Edge, Chrome or Chromium are installed, best first. `HALL_BROWSER` overrides. */
export function findBrowser(): string | null {
  const given = process.env['HALL_BROWSER'];
  if (given && existsSync(given)) return given;
  return candidates().find((file) => existsSync(file)) ?? null;
}

function candidates(): string[] {
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES(X86)'], process.env['PROGRAMFILES'], process.env['LOCALAPPDATA']].filter(
      (r) => r !== undefined,
    );
    const tails = [
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
    ];
    return tails.flatMap((tail) => roots.map((root) => path.join(root, tail)));
  }
  if (process.platform === 'darwin')
    return ['Microsoft Edge', 'Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
}
