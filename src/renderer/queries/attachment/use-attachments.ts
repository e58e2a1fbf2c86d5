import { useCallback } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';

/** What the attachments with these ids are, in that order; `undefined` while they are read. */
export const useAttachments = (ids: readonly string[]): readonly Attachment[] | undefined =>
  useHallQuery(async (db) => (await db.of('attachments').bulkGet([...ids])).filter((a) => a !== undefined), [ids.join()]);

/** Reads the bytes of an attachment as base64; null when the host cannot give them. */
export function useAttachmentBytes(): (id: string) => Promise<string | null> {
  const { host } = useCommands();
  return useCallback(
    async (id) => {
      const got = await host.call('attachment.get', { sha256: id });
      return got.ok ? got.value.base64 : null;
    },
    [host],
  );
}
