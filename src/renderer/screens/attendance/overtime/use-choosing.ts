import { type KeyboardEvent, useState } from 'react';
import { between, type CaseChoice, isOpen, neighbour, type OvertimeCase, targetsOf, toggled } from './cases.ts';

export interface Choosing {
  readonly choice: CaseChoice;
  readonly targets: readonly OvertimeCase[];
  /** By mouse: alone, put to what is selected (Ctrl), or up to here (Shift). */
  readonly onCase: (id: string, how: 'alone' | 'toggle' | 'upTo') => void;
  /** All of a person. */
  readonly onRow: (row: number) => void;
  /** Takes a key that moves or selects; gives the case to keep in view, false for another key. */
  readonly onKey: (event: KeyboardEvent) => OvertimeCase | boolean;
}

const none: ReadonlySet<string> = new Set();

/** Cursor and selection of the ledger: arrows, Space, Shift+Space a person, Ctrl+A all that wait (again: all), F8 the next that waits. */
export function useChoosing(cases: readonly OvertimeCase[]): Choosing {
  const [choice, choose] = useState<CaseChoice>({ at: '', picked: none });
  const { at, picked } = choice;
  const idsOfRow = (row: number) => cases.filter((c) => c.row === row).map((c) => c.id);
  const select = (ids: readonly string[]) => choose({ at, picked: new Set(ids) });
  const moved = (next: OvertimeCase | undefined, extend: boolean): OvertimeCase | boolean => {
    if (!next) return true;
    choose({ at: next.id, picked: extend ? new Set([...picked, at, next.id]) : picked });
    return next;
  };
  const onKey = (event: KeyboardEvent): OvertimeCase | boolean => {
    const here = cases.find((c) => c.id === at);
    if (event.key.startsWith('Arrow')) return moved(neighbour(cases, at, event.key), event.shiftKey && here !== undefined);
    if (event.key === 'F8') return moved(nextOpen(cases, at), false);
    if (event.key === 'Escape' && picked.size > 0) select([]);
    else if (event.key === ' ' && here) choose({ at, picked: toggled(picked, event.shiftKey ? idsOfRow(here.row) : [at]) });
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      const open = cases.filter(isOpen).map((c) => c.id);
      select(open.length === 0 || open.every((id) => picked.has(id)) ? cases.map((c) => c.id) : open);
    } else return false;
    return true;
  };
  const onCase: Choosing['onCase'] = (id, how) =>
    choose({
      at: id,
      picked: how === 'alone' ? none : how === 'toggle' ? toggled(picked, [id]) : new Set([...picked, ...between(cases, at, id)]),
    });
  return {
    choice,
    targets: targetsOf(cases, choice),
    onCase,
    onRow: (row) => choose({ at, picked: toggled(picked, idsOfRow(row)) }),
    onKey,
  };
}

function nextOpen(cases: readonly OvertimeCase[], at: string): OvertimeCase | undefined {
  const i = cases.findIndex((c) => c.id === at);
  return [...cases.slice(i + 1), ...cases.slice(0, i + 1)].find(isOpen);
}
