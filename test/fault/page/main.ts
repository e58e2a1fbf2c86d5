// The real store, journal client and start-up, without the screens: writes as fast as it can and reports what is there.
import { makeContext } from '#src/renderer/app/boot/make-session.ts';
import { openBook } from '#src/renderer/app/boot/open-book.ts';
import { addAttachment } from '#src/renderer/commands/attachment/add-attachment.ts';
import { takeSnapshot } from '#src/renderer/commands/backup/take-snapshot.ts';
import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { getHost } from '#src/renderer/host-client/get-host.ts';
import { HallDb } from '#src/renderer/store/hall-db.ts';
import { ok } from '#src/shared/domain/core/result.ts';

const host = getHost();
const db = new HallDb();
let ctx: CommandContext | null = null;

/** Opens the book as the app does. */
async function open(): Promise<{ readonly kind: string; readonly notices: readonly string[]; readonly why: string }> {
  const info = await host.call('app.info', {});
  if (!info.ok) return { kind: 'refused', notices: [], why: info.error.code };
  const outcome = await openBook(host, db, () => undefined);
  ctx = makeContext(host, db, info.value);
  return outcome.kind === 'open'
    ? { kind: 'open', notices: outcome.notices.map((n) => n.key), why: '' }
    : { kind: 'recover', notices: [], why: outcome.why };
}

/** Adds one record; gives its number when it was acknowledged, else the refusal. */
async function write(n: number): Promise<number | string> {
  if (!ctx) return 'closed';
  const row = { id: `team-${n}`, name: `班组 ${n}`, order: n };
  const done = await execute(ctx, { command: 'teams-save' }, async () =>
    ok({ changes: [change('teams', undefined, row)], value: n }),
  );
  return done.ok ? done.value : done.error.code;
}

/** A photo of its own for each number: bars whose widths are the number's, noise enough for some tens of kilobytes. */
async function photo(n: number): Promise<File> {
  const canvas = new OffscreenCanvas(160, 120);
  const pen = canvas.getContext('2d');
  for (let i = 0; pen && i < 160 * 120; i++) {
    const grey = (i * 2654435761 + n * 40503) % 251;
    pen.fillStyle = `rgb(${grey} ${(grey * 7 + n) % 255} ${(i * n) % 255})`;
    pen.fillRect(i % 160, Math.floor(i / 160), 1, 1);
  }
  return new File([await canvas.convertToBlob({ type: 'image/png' })], `${n}.png`, { type: 'image/png' });
}

/** Keeps one photo; gives its number when it was acknowledged, else the refusal. */
async function addPhoto(n: number): Promise<number | string> {
  if (!ctx) return 'closed';
  const done = await addAttachment(ctx, await photo(n));
  return done.ok ? n : done.error.code;
}

/** Acts until the process is killed or refused, three in flight; every acknowledgement is a console line. */
async function goOn(act: (n: number) => Promise<number | string>, from: number): Promise<string> {
  let next = from;
  let refused = '';
  const lane = async () => {
    while (refused === '') {
      const answer = await act(next++);
      if (typeof answer === 'number') console.log(`ACK ${answer}`);
      else refused = answer;
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  return refused;
}

const writeOn = (from: number): Promise<string> => goOn(write, from);
const addPhotosOn = (from: number): Promise<string> => goOn(addPhoto, from);

/** Numbers of the photos that the book names, and of those whose bytes come back whole. */
async function readPhotos(): Promise<{ readonly named: number[]; readonly whole: number[] }> {
  const records = await db.of('attachments').toArray();
  const number = (name: string) => Number(name.split('.')[0]);
  const whole: number[] = [];
  for (const { id, name } of records) if ((await host.call('attachment.get', { sha256: id })).ok) whole.push(number(name));
  return { named: records.map((r) => number(r.name)), whole };
}

const read = async (): Promise<number[]> => (await db.of('teams').toArray()).map((t) => t.order);
const snapshot = async (): Promise<boolean> => (ctx ? (await takeSnapshot(ctx, 'manual')).ok : false);

Object.assign(window, { fault: { open, write, writeOn, addPhotosOn, read, readPhotos, snapshot } });
document.body.dataset['ready'] = 'yes';
