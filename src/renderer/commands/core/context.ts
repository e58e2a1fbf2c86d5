import type { HallDb } from '#src/renderer/store/hall-db.ts';
import type { Instant } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { HostPort } from '#src/shared/host/port.ts';
import type { History } from './history.ts';

/** What the “已存盘” sign shows. */
export type SaveState =
  /** `share`: of the records in the store, 0 … 1; told again and again while a long command is written. */
  | { readonly kind: 'saving'; readonly share: number }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Everything a command needs from outside, made once at start-up. */
export interface CommandContext {
  readonly db: HallDb;
  readonly host: HostPort;
  /** The hall's wall clock. */
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly userName: () => string;
  readonly onSave: (state: SaveState) => void;
  readonly history: History;
  /** One writer at a time: load, append and apply are never interleaved with another command's. */
  readonly queue: { tail: Promise<unknown> };
}
