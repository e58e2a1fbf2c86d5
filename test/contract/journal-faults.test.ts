import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, ask, type ContractTarget, draftOf, refusal } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';

const SEPTEMBER = '2026-09-14T09:00:00+08:00';
let dataDir = '';
const open: ContractTarget[] = [];

/** The book opened by another process, as far as its files go. */
function start(now = SEPTEMBER): ContractTarget {
  const host = startNodeHost(dataDir, now);
  open.push(host);
  return host;
}

async function bookWith(entries: number, now = SEPTEMBER): Promise<void> {
  const host = start(now);
  await answer(host, 'journal.open', {});
  for (let seq = 1; seq <= entries; seq++) await answer(host, 'journal.append', draftOf(seq));
  await host.close();
}

const journal = (...names: string[]) => path.join(dataDir, 'journal', ...names);
const segment = () => journal('2026-09.ndjson');
const aside = (prefix: string) => readdirSync(journal()).filter((name) => name.startsWith(prefix));

beforeEach(() => {
  dataDir = tempFolder('faults');
  vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
});
afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
  removeFolder(dataDir);
  vi.unstubAllEnvs();
});

describe('a torn last line', () => {
  const torn = '{"seq":4,"command":"hall/save-te';

  test('is kept aside, reported once, and the next entry follows the last whole one', async () => {
    await bookWith(3);
    appendFileSync(segment(), torn);
    const host = start();
    const state = await answer(host, 'journal.open', {});
    const where = { code: 'journal/torn-tail', segment: '2026-09.ndjson', line: 4, seq: 3 };
    expect(state).toMatchObject({ lastSeq: 3, problems: [where] });
    expect(aside('torn-').map((name) => readFileSync(journal(name), 'utf8'))).toEqual([torn]);
    await answer(host, 'journal.append', draftOf(4));
    expect(await answer(host, 'journal.open', {})).toMatchObject({ lastSeq: 4, problems: [] });
  });

  test.each([1, 2, 3])('torn %i bytes before its end, in a character or at the line break', async (cut) => {
    await bookWith(2);
    const whole = readFileSync(segment());
    const end = cut === 3 ? whole.lastIndexOf(Buffer.from('班')) + 1 : whole.length - cut;
    writeFileSync(segment(), whole.subarray(0, end));
    const host = start();
    const state = await answer(host, 'journal.open', {});
    expect([state.lastSeq, state.problems.map((p) => p.code)]).toEqual([1, ['journal/torn-tail']]);
    await answer(host, 'journal.append', draftOf(2, '再来'));
    expect(await answer(host, 'journal.open', {})).toMatchObject({ lastSeq: 2, problems: [] });
  });
});

describe('a changed byte', () => {
  /** Changes a letter inside the second of three entries: it can still be read, yet its hash is another. */
  async function changedBook(): Promise<string> {
    await bookWith(3);
    const changed = readFileSync(segment(), 'utf8').replace('班组 2"', '班组 9"');
    writeFileSync(segment(), changed);
    return changed;
  }

  test('is found with its line; nothing more is written', async () => {
    const changed = await changedBook();
    const host = start();
    const { problems } = await answer(host, 'journal.open', {});
    expect(problems).toMatchObject([{ code: 'journal/broken-chain', segment: '2026-09.ndjson', line: 3 }]);
    for (const seq of [3, 4]) expect(await refusal(host, 'journal.append', draftOf(seq))).toBe('host/journal-broken');
    const refused = await ask(host, 'journal.append', draftOf(4));
    expect(refused.ok ? null : refused.error.detail).toMatchObject({ segment: '2026-09.ndjson', line: 3 });
    expect(readFileSync(segment(), 'utf8')).toBe(changed);
  });

  test('that leaves no JSON is found on its own line, and reading says so too', async () => {
    await bookWith(3);
    writeFileSync(segment(), readFileSync(segment(), 'utf8').replace('"seq":2', '"seq";2'));
    const host = start();
    const { problems } = await answer(host, 'journal.open', {});
    expect(problems).toMatchObject([{ code: 'journal/bad-line', line: 2 }]);
    expect(await refusal(host, 'journal.read', { afterSeq: 0, limit: 10 })).toBe('host/journal-broken');
  });

  test('a month that is gone is found', async () => {
    await bookWith(2, '2026-08-31T20:00:00+08:00');
    const host = start();
    await answer(host, 'journal.open', {});
    for (const seq of [3, 4]) await answer(host, 'journal.append', draftOf(seq));
    await host.close();
    removeFolder(journal('2026-08.ndjson'));
    const { problems } = await answer(start(), 'journal.open', {});
    expect(problems).toMatchObject([{ code: 'journal/missing-segment', segment: '2026-09.ndjson', line: 1 }]);
  });

  test('a new start sets the damaged journal aside and goes on from a sequence and its hash', async () => {
    const changed = await changedBook();
    const host = start();
    await answer(host, 'journal.open', {});
    const fromHash = 'a'.repeat(64);
    const state = await answer(host, 'journal.restart', { fromSeq: 7, fromHash });
    expect(state).toMatchObject({ lastSeq: 7, lastHash: fromHash, problems: [] });
    const [folder = ''] = aside('damaged-');
    expect(readFileSync(journal(folder, '2026-09.ndjson'), 'utf8')).toBe(changed);
    await answer(host, 'journal.append', draftOf(8));
    await host.close();

    const again = start();
    expect(await answer(again, 'journal.open', {})).toMatchObject({ lastSeq: 8, problems: [] });
    const { entries } = await answer(again, 'journal.read', { afterSeq: 0, limit: 10 });
    expect(entries.map((e) => [e.entry.seq, e.entry.prev])).toEqual([[8, fromHash]]);
  });
});

describe('the clock set back', () => {
  test('is told, and no older month is opened again', async () => {
    await bookWith(1, '2026-10-05T09:00:00+08:00');
    const host = start();
    const { clockBehindMs } = await answer(host, 'journal.open', {});
    expect(clockBehindMs).toBeGreaterThan(20 * 86_400_000);
    const appended = await answer(host, 'journal.append', draftOf(2));
    expect(appended.clockBehindMs).toBeGreaterThan(20 * 86_400_000);
    expect(appended.at.slice(0, 10)).toBe('2026-09-14');
    expect(readdirSync(journal())).toEqual(['2026-10.ndjson']);
    expect(await answer(host, 'journal.open', {})).toMatchObject({ lastSeq: 2, problems: [] });
  });

  test('a new month begins a new segment on the same chain', async () => {
    await bookWith(2);
    const host = start('2026-10-01T00:00:05+08:00');
    expect((await answer(host, 'journal.open', {})).clockBehindMs).toBe(0);
    await answer(host, 'journal.append', draftOf(3));
    expect(readdirSync(journal())).toEqual(['2026-09.ndjson', '2026-10.ndjson']);
    const { entries } = await answer(host, 'journal.read', { afterSeq: 1, limit: 10 });
    expect(entries.map((e) => e.entry.seq)).toEqual([2, 3]);
    expect(await answer(host, 'journal.open', {})).toMatchObject({ lastSeq: 3, problems: [] });
  });
});

describe('too little room', () => {
  test('below the floor nothing is begun, and the refusal says how much is free and needed', async () => {
    await bookWith(1);
    const before = readFileSync(segment(), 'utf8');
    const host = start();
    await answer(host, 'journal.open', {});
    vi.stubEnv('HALL_MIN_FREE_BYTES', '1000000000000000');
    const refused = await ask(host, 'journal.append', draftOf(2));
    expect(refused.ok ? null : refused.error).toMatchObject({ code: 'host/low-space', detail: { needed: 1e15 } });
    const head = { reason: 'daily' as const, seq: 1, hash: '', schema: 1 };
    expect(await refusal(host, 'snapshot.begin', head)).toBe('host/low-space');
    expect(readFileSync(segment(), 'utf8')).toBe(before);
    vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
    expect((await answer(host, 'journal.append', draftOf(2))).seq).toBe(2);
  });
});
