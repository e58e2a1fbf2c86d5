import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultDataDir, readOptions } from '#src/main/options.ts';
import { makeHostClock, stampText, wallText } from '#src/main/services/clock.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the command line', () => {
  test.each([
    [['--data', '/tmp/a 厅', '--headless', '--now', '2026-09-14T09:00:00+08:00']],
    [['--data=/tmp/a 厅', '--now=2026-09-14T09:00:00+08:00', '--headless', '--shell', 'chromium']],
    [['--shell=chromium', '--headless', '--enable-features=X', 'extra', '--data=/tmp/a 厅', '--now=2026-09-14T09:00:00+08:00']],
  ])('%j', (args) => {
    expect(readOptions(args)).toEqual({ dataDir: path.resolve('/tmp/a 厅'), headless: true, now: '2026-09-14T09:00:00+08:00' });
  });

  test('says nothing: the system’s folder, a window, the real clock', () => {
    expect(readOptions([])).toEqual({ dataDir: defaultDataDir(), headless: false, now: '' });
  });

  test('a time that is none, or an option without its value, is as if it were not there', () => {
    expect(readOptions(['--now', 'gestern', '--data'])).toEqual({ dataDir: defaultDataDir(), headless: false, now: '' });
  });
});

describe.skipIf(process.platform !== 'linux')('the data folder on Linux', () => {
  test('is where the system wants it', () => {
    vi.stubEnv('XDG_DATA_HOME', '/srv/data');
    expect(defaultDataDir()).toBe('/srv/data/hallkeeper');
  });
});

describe('the clock', () => {
  test('is written in the hall’s zone, whatever the machine’s is', () => {
    const utcEvening = Date.parse('2026-08-31T16:00:00.005Z');
    expect(wallText(utcEvening)).toBe('2026-09-01T00:00:00.005+08:00');
    expect(stampText(utcEvening)).toBe('20260901-000000');
  });

  test('a demonstration clock begins where it was told and runs on', () => {
    const clock = makeHostClock('2026-09-14T09:00:00+08:00');
    const first = clock.wall();
    const second = clock.wall();
    expect(first - Date.parse('2026-09-14T09:00:00+08:00')).toBeLessThan(60_000);
    expect(second).toBeGreaterThanOrEqual(first);
  });
});
