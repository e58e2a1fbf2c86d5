import { type KeyboardEvent, useState } from 'react';
import type { ConfirmLine } from './confirm-lines.ts';

export type How = 'paper' | 'message' | 'objects';
export const hows: readonly (readonly [key: string, how: How])[] = [
  ['1', 'paper'],
  ['2', 'message'],
  ['3', 'objects'],
];

interface ConfirmActs {
  readonly onNote: (who: readonly ConfirmLine[], how: How, note: string) => void;
  readonly onVoid: (line: ConfirmLine) => void;
  /** Enter: the day that is objected to, else the person's month. */
  readonly onOpen: (line: ConfirmLine) => void;
}

export const waits = ({ state }: ConfirmLine): boolean => state === 'missing' || state === 'changed';
const none: ReadonlySet<string> = new Set();

interface Choice {
  readonly at: number;
  readonly picked: ReadonlySet<string>;
  readonly objecting: boolean;
}

/** Where the cursor is, who is picked besides, and whether an objection is being written. */
function useConfirmChoice(lines: readonly ConfirmLine[]) {
  const [choice, set] = useState<Choice>({ at: 0, picked: none, objecting: false });
  const { at, picked } = choice;
  const here = lines[at];
  const targets = picked.size > 0 ? lines.filter((l) => picked.has(l.staffId)) : here ? [here] : [];
  const pick = (ids: readonly string[]) => set({ at, picked: new Set(ids), objecting: false });
  const go = (to: number, extend: boolean) => {
    const next = Math.max(0, Math.min(lines.length - 1, to));
    const both = [lines[at], lines[next]].flatMap((l) => (l ? [l.staffId] : []));
    set({ at: next, picked: extend ? new Set([...picked, ...both]) : picked, objecting: false });
  };
  const toggle = (i: number) => {
    const id = lines[i]?.staffId ?? '';
    const next = picked.has(id) ? [...picked].filter((p) => p !== id) : [...picked, id];
    set({ at: i, picked: new Set(next), objecting: false });
  };
  const all = () => {
    const open = lines.filter(waits).map((l) => l.staffId);
    pick(open.length === 0 || open.every((id) => picked.has(id)) ? lines.map((l) => l.staffId) : open);
  };
  const nextWaiting = () => {
    const order = [...lines.keys()].map((k) => (at + 1 + k) % lines.length);
    const next = order.find((k) => lines[k] && lines[k].state !== 'confirmed');
    if (next !== undefined) go(next, false);
  };
  const object = (line: ConfirmLine | undefined) => line && set({ at: lines.indexOf(line), picked: none, objecting: true });
  const leave = () => set({ at, picked, objecting: false });
  return { ...choice, here, targets, pick, go, toggle, all, nextWaiting, object, leave };
}

/** ↑↓ a person, Space or Shift picks, Ctrl+A all who wait (again: everybody), 1–3 note the answer of all that are picked, F8 the next who waits. */
export function useConfirmKeys(lines: readonly ConfirmLine[], { onNote, onVoid, onOpen }: ConfirmActs) {
  const choice = useConfirmChoice(lines);
  const { at, here, picked, targets, go } = choice;
  /** An objection is one person's: it says to what. */
  const note = (who: readonly ConfirmLine[], how: How) => {
    if (how === 'objects') return choice.object(who[0]);
    onNote(who, how, '');
    choice.pick([]);
  };
  const moves: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (e) => go(at + 1, e.shiftKey),
    ArrowUp: (e) => go(at - 1, e.shiftKey),
    Home: () => go(0, false),
    End: () => go(lines.length - 1, false),
    F8: choice.nextWaiting,
    Escape: () => picked.size > 0 && choice.pick([]),
  };
  const acts: Readonly<Record<string, () => void>> = {
    ' ': () => choice.toggle(at),
    Enter: () => here && onOpen(here),
    Delete: () => here && here.state !== 'missing' && onVoid(here),
    ...Object.fromEntries(hows.map(([key, how]) => [key, () => note(targets, how)])),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.altKey || event.nativeEvent.isComposing || target instanceof HTMLInputElement) return;
    const onButton = target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
    const ctrl = event.ctrlKey || event.metaKey;
    const act = ctrl
      ? event.key.toLowerCase() === 'a'
        ? choice.all
        : undefined
      : (moves[event.key] ?? (onButton ? undefined : acts[event.key]));
    if (!act) return;
    act(event);
    event.preventDefault();
  };
  return { ...choice, onKeyDown, note };
}
