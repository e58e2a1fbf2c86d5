import { describe, expect, test } from 'vitest';
import { makeDoor } from '#src/main/dispatch.ts';
import { makeHostClock } from '#src/main/services/clock.ts';
import { makeHostServices } from '#src/main/services/host-services.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import type { HostServices } from '#src/shared/host/port.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';

/** A host whose services are replaced one by one; what is logged is kept. */
function hostWith(changed: Partial<HostServices>) {
  const dataDir = tempFolder('door');
  const logged: string[] = [];
  const events: string[] = [];
  const running = makeHostServices({
    dataDir,
    exportDir: dataDir,
    clock: makeHostClock(''),
    parts: {
      shell: 'chromium',
      version: 'test',
      headless: true,
      makePdf: async () => new Uint8Array(),
      pickFolder: null,
      quit: () => events.push('quit'),
      log: (level, message) => logged.push(`${level} ${message}`),
    },
  });
  const door = makeDoor({
    ...running,
    services: { ...running.services, ...changed },
    close: async () => {
      events.push('host closed');
      await running.close();
      removeFolder(dataDir);
    },
  });
  return { door, logged, events };
}

const saved = { path: '/a', size: 1, sha256: 'a' };

describe('what a service does wrong', () => {
  test('a thrown error becomes a value and is logged', async () => {
    const { door, logged } = hostWith({
      'folder.list': () => {
        throw new Error('坏了');
      },
    });
    const answer = await door.call('folder.list', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'host/internal' } });
    expect(logged).toEqual([expect.stringContaining('坏了')]);
    await door.close();
  });

  test('an answer of another shape is not handed on', async () => {
    const { door, logged } = hostWith({ 'file.save': async () => ok({ ...saved, size: -1 }) });
    const answer = await door.call('file.save', { folder: '', name: 'a', base64: '' });
    expect(answer).toEqual({ ok: false, error: { code: 'host/bad-output', detail: { method: 'file.save' } } });
    expect(logged).toHaveLength(1);
    await door.close();
  });

  test('an expected refusal is not logged', async () => {
    const { door, logged } = hostWith({});
    expect(await door.call('folder.pick', {})).toMatchObject({ ok: false, error: { code: 'host/unavailable' } });
    expect(logged).toEqual([]);
    await door.close();
  });
});

describe('closing', () => {
  test('waits for what was asked for, takes nothing more, closes the host once and last', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { door, events } = hostWith({
      'file.save': async () => {
        await promise;
        events.push('written');
        return ok(saved);
      },
    });
    const writing = door.call('file.save', { folder: '', name: 'a', base64: '' });
    const closing = Promise.all([door.close(), door.close()]);
    expect(await door.call('app.info', {})).toMatchObject({ ok: false, error: { code: 'host/unavailable' } });
    expect(events).toEqual([]);
    resolve();
    expect(await writing).toEqual(ok(saved));
    await closing;
    expect(events).toEqual(['written', 'host closed']);
  });
});
