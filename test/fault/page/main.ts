// The real store, journal client and start-up, without the screens: writes as fast as it can and reports what is there.
import { makeContext } from '#src/renderer/app/boot/make-session.ts';
import { openBook } from '#src/renderer/app/boot/open-book.ts';
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

/** Writes until the process is killed or refused, three in flight; every acknowledgement is a console line. */
async function writeOn(from: number): Promise<string> {
  let next = from;
  let refused = '';
  const lane = async () => {
    while (refused === '') {
      const answer = await write(next++);
      if (typeof answer === 'number') console.log(`ACK ${answer}`);
      else refused = answer;
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  return refused;
}

const read = async (): Promise<number[]> => (await db.of('teams').toArray()).map((t) => t.order);
const snapshot = async (): Promise<boolean> => (ctx ? (await takeSnapshot(ctx, 'manual')).ok : false);

Object.assign(window, { fault: { open, write, writeOn, read, snapshot } });
document.body.dataset['ready'] = 'yes';
