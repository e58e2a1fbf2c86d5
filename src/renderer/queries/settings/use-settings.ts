import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { User } from '#src/shared/domain/hall/types.ts';

/** The hall's settings (absent before the first-run wizard) and the person at the desk. */
export interface SettingsView {
  readonly settings: HallSettings | undefined;
  readonly user: User | undefined;
}

export const useSettings = (): SettingsView | undefined =>
  useHallQuery(async (db) => {
    const settings = await db.of('settings').get('settings');
    const user = settings ? await db.of('users').get(settings.currentUserId) : undefined;
    return { settings, user };
  }, []);
