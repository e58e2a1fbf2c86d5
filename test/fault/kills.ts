import { FaultApp } from './fault-app.ts';

/** What a run of kills came to. */
export interface KillFigures {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly replayed: number;
  readonly rebuilt: number;
  readonly torn: number;
  readonly recoveries: number;
}

/** Kills the whole tree again and again with writes in flight; after each start every acknowledged write must be there. */
export async function runKills(dataDir: string, kills: number, onKill: (done: number) => void): Promise<KillFigures> {
  const acknowledged = new Set<number>();
  const count = { replayed: 0, rebuilt: 0, torn: 0, recoveries: 0 };
  let lost = 0;
  for (let i = 0; i <= kills; i++) {
    const app = await FaultApp.start(dataDir);
    const opened = await app.open();
    if (opened.kind !== 'open') count.recoveries++;
    for (const key of ['replayed', 'rebuilt', 'torn'] as const) if (opened.notices.includes(key)) count[key]++;
    const there = new Set(await app.call<number[]>('read'));
    lost += [...acknowledged].filter((n) => !there.has(n)).length;
    if (i === kills) {
      await app.stop();
      break;
    }
    void app.call('writeOn', Math.max(0, ...there) + 1);
    // A different number each time, so that the kill meets different moments of a write.
    await app.untilAcknowledged(5 + ((i * 7) % 23));
    await app.kill();
    for (const n of app.acknowledged) acknowledged.add(n);
    onKill(i + 1);
  }
  return { kills, acknowledged: acknowledged.size, lost, ...count };
}
