import { makeClock } from '#src/renderer/app/clock.ts';
import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { newHistory } from '#src/renderer/commands/core/history.ts';
import type { HostInfo } from '#src/renderer/session/session.tsx';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { useSaveSign } from '#src/renderer/ui-state/save-sign.ts';
import { hideToast, useToast } from '#src/renderer/ui-state/toast.ts';
import { useWho } from '#src/renderer/ui-state/who.ts';
import type { HostPort } from '#src/shared/host/port.ts';

/** Ties the pure parts to this window: real clock, random ids, the save sign. */
export function makeContext(host: HostPort, db: HallDb, info: HostInfo): CommandContext {
  return {
    db,
    host,
    now: makeClock(info.fixedNow),
    newId: () => crypto.randomUUID(),
    userName: () => useWho.getState().name,
    onSave: (state) => {
      // The toast's 撤销 speaks of the newest step; once another begins, it would take back something else.
      if (state.kind === 'saving' && useToast.getState().toast?.undoable) hideToast();
      useSaveSign.setState({
        kind: state.kind,
        share: state.kind === 'saving' ? state.share : 0,
        at: state.kind === 'saved' ? state.at : useSaveSign.getState().at,
        problem: state.kind === 'failed' ? state.problem : null,
      });
    },
    history: newHistory(),
    queue: { tail: Promise.resolve() },
  };
}
