import { useCallback, useEffect, useRef, useState } from 'react';
import { type PunchAnswer, type PunchFile, readPunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { ColumnMapping, Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

/**
 * `waiting` to be read · `reading` · `ready` for its preview · `columns` must be named first · `refused` with a sentence ·
 * `done` imported, or nothing in it was new.
 */
export type QueueStatus = 'waiting' | 'reading' | 'ready' | 'columns' | 'refused' | 'done';

/** A file that was chosen, from then on until it is in the book. */
export interface QueuedFile {
  readonly id: number;
  readonly file: File;
  readonly status: QueueStatus;
  readonly read: PunchFile | null;
  /** Tables whose columns are asked for. */
  readonly tables: readonly Grid[];
  /** The columns were named a moment ago. */
  readonly named: boolean;
  readonly problem: Problem | null;
  /** Punches that it brought. */
  readonly added: number;
}
export interface PunchQueue {
  readonly items: readonly QueuedFile[];
  /** The one to look at: read, and neither imported nor left out yet. */
  readonly current: QueuedFile | undefined;
  readonly add: (files: Iterable<File>) => void;
  /** Leaves a file out; stops reading it. */
  readonly remove: (id: number) => void;
  /** Asks for the columns of a table again. */
  readonly askColumns: (id: number) => void;
  readonly nameColumns: (id: number, mapping: ColumnMapping) => void;
  readonly finish: (id: number, added: number) => void;
}

const settled = (status: QueueStatus): boolean => status === 'done' || status === 'refused';

/** Files of punches one after the other: each is read in its worker, none is written here. */
export function usePunchQueue(): PunchQueue {
  const ctx = useCommands();
  const [items, setItems] = useState<readonly QueuedFile[]>([]);
  const ids = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  const named = useRef(new Map<number, ColumnMapping>());
  const patch = useCallback(
    (id: number, change: Partial<QueuedFile>) =>
      setItems((all) => all.map((item) => (item.id === id ? { ...item, ...change } : item))),
    [],
  );
  useEffect(() => {
    const next = items.find((i) => i.status === 'waiting');
    if (!next || items.some((i) => i.status === 'reading')) return;
    const stop = new AbortController();
    stops.current.set(next.id, stop);
    patch(next.id, { status: 'reading' });
    readOne(ctx, next.file, named.current.get(next.id), stop.signal)
      .then((answer) => patch(next.id, outcome(answer)))
      .catch((thrown) => {
        if (!stop.signal.aborted) throw thrown;
      });
  }, [ctx, items, patch]);
  useEffect(() => () => stopAll(stops.current), []);
  return {
    items,
    current: items.find((i) => i.status === 'ready' || i.status === 'columns'),
    add: (files) => {
      const fresh = Array.from(files, (file): QueuedFile => {
        ids.current += 1;
        return { id: ids.current, file, status: 'waiting', read: null, tables: [], named: false, problem: null, added: 0 };
      });
      if (fresh.length > 0) setItems((all) => (all.every((i) => settled(i.status)) ? fresh : [...all, ...fresh]));
    },
    remove: (id) => {
      stops.current.get(id)?.abort();
      setItems((all) => all.filter((i) => i.id !== id));
    },
    askColumns: (id) =>
      setItems((all) => all.map((i) => (i.id === id && i.read?.table ? { ...i, status: 'columns', tables: [i.read.table] } : i))),
    nameColumns: (id, mapping) => {
      named.current.set(id, mapping);
      patch(id, { status: 'waiting', named: true });
    },
    finish: (id, added) => patch(id, { status: 'done', added, read: null, tables: [] }),
  };
}

function stopAll(stops: ReadonlyMap<number, AbortController>): void {
  for (const stop of stops.values()) stop.abort();
}

/** With the columns named now, or with those remembered; the newest first. */
async function readOne(ctx: CommandContext, file: File, named: ColumnMapping | undefined, signal: AbortSignal) {
  const remembered = await ctx.db.of('punchMappings').toArray();
  remembered.sort((a, b) => (a.usedAt < b.usedAt ? 1 : -1));
  return readPunchFile(file, signal, [...(named ? [named] : []), ...remembered.map(({ id, columns }) => ({ id, columns }))]);
}

function outcome(answer: PunchAnswer): Partial<QueuedFile> {
  if (answer.ok) return { status: 'ready', read: answer.value };
  const { grids } = answer.error;
  if (answer.error.code === 'punch/columns' && grids && grids.length > 0) return { status: 'columns', tables: grids };
  return { status: 'refused', problem: answer.error };
}
