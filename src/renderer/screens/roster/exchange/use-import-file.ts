import { useCallback, useEffect, useRef, useState } from 'react';
import { readWorkbook, type SheetTable } from '#src/renderer/commands/spreadsheet/read-workbook.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

export interface ReadFile {
  readonly file: File;
  readonly sheets: readonly SheetTable[];
}

export interface ImportFile {
  readonly read: ReadFile | null;
  /** Name of what is being read, '' while nothing is. */
  readonly reading: string;
  readonly problem: Problem | null;
  readonly load: (file: File) => void;
  readonly cancel: () => void;
}

/** Reads the file that was dropped or chosen, in a worker that is thrown away; leaving stops it. */
export function useImportFile(picked: File | null): ImportFile {
  const [read, setRead] = useState<ReadFile | null>(null);
  const [reading, setReading] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = useRef(new AbortController());
  const load = useCallback((file: File) => {
    stop.current.abort();
    const mine = new AbortController();
    stop.current = mine;
    setReading(file.name);
    setProblem(null);
    setRead(null);
    void readWorkbook(file, mine.signal).then((answer) => {
      if (stop.current !== mine || mine.signal.aborted) return;
      setReading('');
      if (answer.ok) setRead({ file, sheets: answer.value });
      else setProblem(answer.error);
    });
  }, []);
  const cancel = useCallback(() => {
    stop.current.abort();
    setReading('');
  }, []);
  useEffect(() => {
    if (picked) load(picked);
    return () => stop.current.abort();
  }, [picked, load]);
  return { read, reading, problem, load, cancel };
}
