import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { importPunches } from '#src/renderer/commands/attendance/import-punches.ts';
import type { PunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { PunchImport, PunchLink } from '#src/shared/domain/attendance/types.ts';
import { type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { PunchQueue, QueuedFile } from './use-punch-queue.ts';

export interface Importing {
  /** The file that is being written; share of it, null while it can still be stopped. */
  readonly writing: { readonly name: string; readonly share: number | null } | null;
  readonly one: (item: QueuedFile, links: readonly PunchLink[]) => Promise<void>;
  readonly all: (links: readonly PunchLink[]) => Promise<void>;
  readonly stop: () => void;
}

/** Writes the files of a queue, one journal line each. */
export function useImporting(queue: PunchQueue): Importing {
  const { t } = useTranslation('punches');
  const ctx = useCommands();
  const say = useProblemText();
  const navigate = useNavigate();
  const stopping = useRef(new AbortController());
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const [writing, setWriting] = useState<Importing['writing']>(null);
  const write = async (file: PunchFile, links: readonly PunchLink[]): Promise<Result<PunchImport, Problem>> => {
    stopping.current = new AbortController();
    setWriting({ name: file.name, share: null });
    const onWriting = (share: number) => setWriting({ name: file.name, share });
    const done = await importPunches(ctx, file, linksOf(file, links), { signal: stopping.current.signal, onWriting });
    setWriting(null);
    return done;
  };
  return {
    writing,
    stop: () => stopping.current.abort(),
    one: async (item, links) => {
      const file = item.read;
      if (!file) return;
      const done = await write(file, links);
      if (!done.ok) return done.error.code === 'host/cancelled' ? undefined : showToast(say(done.error), { tone: 'bad' });
      showToast(t('done', { count: done.value.added }), { undoable: true });
      const last = queue.items.every((i) => i.id === item.id || i.status === 'done');
      queue.finish(item.id, done.value.added);
      // Whoever went on to other work while a large file was written is not fetched back.
      if (here.current && last && queue.items.length === 1) await navigate(`/attendance/month/${monthToShow(file, done.value)}`);
    },
    all: async (links) => {
      const lot = await writeAll(queue, (file) => write(file, links));
      const { files, count, refused } = lot;
      if (refused) showToast(t('queue.notAll', { files, name: refused.name, problem: say(refused.problem) }), { tone: 'bad' });
      // Ctrl+Z takes one file back at a time; the list below voids any of them.
      else showToast(t('queue.allDone', { files, count }), { undoable: files === 1 });
    },
  };
}

/** Every file that is ready; one that is refused stays at hand and stops only itself, a cancelled one all that follow. */
async function writeAll(queue: PunchQueue, write: (file: PunchFile) => Promise<Result<PunchImport, Problem>>) {
  let [files, count] = [0, 0];
  let refused: { readonly name: string; readonly problem: Problem } | null = null;
  for (const item of queue.items) {
    if (!item.read || item.status !== 'ready') continue;
    const done = await write(item.read);
    // Another file of the lot may have brought the same punches.
    if (done.ok || done.error.code === 'punch/nothing-new') {
      files += 1;
      count += done.ok ? done.value.added : 0;
      queue.finish(item.id, done.ok ? done.value.added : 0);
      continue;
    }
    refused ??= { name: item.file.name, problem: done.error };
    if (done.error.code === 'host/cancelled') break;
  }
  return { files, count, refused };
}

/** Only what was said of numbers in this file. */
function linksOf(file: PunchFile, links: readonly PunchLink[]): PunchLink[] {
  const keys = new Set(file.parsed.people.map((p) => p.key));
  return links.filter((l) => keys.has(l.id));
}

/** The first month that the file changed. */
function monthToShow(file: PunchFile, done: PunchImport): MonthKey {
  const shut = new Set(done.leftOut?.map((l) => l.month));
  return monthOf(file.parsed.punches.find((p) => !shut.has(monthOf(p.at)))?.at ?? '');
}
