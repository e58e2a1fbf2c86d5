import { useLiveQuery } from 'dexie-react-hooks';
import { useSession } from '#src/renderer/session/session.tsx';
import type { HallDb } from '#src/renderer/store/hall-db.ts';

/** A live view on the store: `undefined` while it is read the first time, then always current. */
export function useHallQuery<T>(read: (db: HallDb) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const { db } = useSession().ctx;
  return useLiveQuery(() => read(db), [db, ...deps]);
}
