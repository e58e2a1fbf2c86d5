import { useCallback, useEffect, useRef, useState } from 'react';
import { planPunches } from '#src/renderer/commands/attendance/plan-punches.ts';
import { type PunchFile, readPunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { PunchImportPlan } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

export interface PunchFileState {
  readonly file: PunchFile | null;
  readonly plan: PunchImportPlan | null;
  readonly reading: string;
  readonly problem: Problem | null;
  readonly links: readonly PunchLink[];
  readonly load: (file: File) => void;
  readonly cancel: () => void;
  readonly link: (number: string, staffId: string) => void;
  readonly clear: () => void;
}

/** A punch log from choosing to being ready; nothing is written here. */
export function usePunchFile(): PunchFileState {
  const ctx = useCommands();
  const [file, setFile] = useState<PunchFile | null>(null);
  const [plan, setPlan] = useState<PunchImportPlan | null>(null);
  const [reading, setReading] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [links, setLinks] = useState<readonly PunchLink[]>([]);
  const stop = useRef(new AbortController());
  const load = useCallback((picked: File) => {
    // The newest file is the one that is wanted, also while an older one is still read.
    stop.current.abort();
    stop.current = new AbortController();
    setReading(picked.name);
    setProblem(null);
    const { signal } = stop.current;
    void readPunchFile(picked, signal).then((read) => {
      if (signal.aborted && stop.current.signal !== signal) return;
      setReading('');
      setFile(read.ok ? read.value : null);
      setProblem(read.ok || read.error.code === 'host/cancelled' ? null : read.error);
    });
  }, []);
  useEffect(() => {
    let wanted = true;
    if (file) void planPunches(ctx, file, links).then((made) => wanted && setPlan(made));
    else setPlan(null);
    return () => {
      wanted = false;
    };
  }, [ctx, file, links]);
  const clear = () => {
    setFile(null);
    setLinks([]);
  };
  const link = (number: string, staffId: string) =>
    setLinks((all) => [...all.filter((l) => l.id !== number), { id: number, staffId }]);
  return { file, plan, reading, problem, links, load, cancel: () => stop.current.abort(), link, clear };
}
