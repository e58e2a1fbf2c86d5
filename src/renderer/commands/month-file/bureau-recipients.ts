import type { CommandContext } from '#src/renderer/commands/core/context.ts';

/** The bureau's public keys as the settings keep them. */
export const bureauRecipients = async ({ db }: CommandContext): Promise<readonly string[]> =>
  (await db.of('settings').get('settings'))?.sending?.recipients ?? [];
