import { err, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError, HostErrorCode } from '#src/shared/host/errors.ts';

/** A refusal of the host as a value. */
export const refuse = (code: HostErrorCode, detail?: HostError['detail']): { readonly ok: false; readonly error: HostError } =>
  err(detail ? { code, detail } : { code });

const byErrno: Readonly<Record<string, HostErrorCode>> = {
  ENOSPC: 'host/disk-full',
  EDQUOT: 'host/disk-full',
  EROFS: 'host/read-only',
  EACCES: 'host/read-only',
  EPERM: 'host/read-only',
  ENOENT: 'host/not-found',
  ENOTDIR: 'host/not-found',
  // A stick that is pulled out while it is written.
  EIO: 'host/drive-gone',
  ENODEV: 'host/drive-gone',
  ENXIO: 'host/drive-gone',
  EBUSY: 'host/file-in-use',
  ETXTBSY: 'host/file-in-use',
  EEXIST: 'host/already-exists',
  ENOTEMPTY: 'host/already-exists',
};

/** Turns whatever Node threw into a code with the place it speaks of. */
export function asHostError(thrown: unknown, path = ''): HostError {
  const errno = thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code = byErrno[errno];
  return code ? { code, detail: { path } } : { code: 'host/internal', detail: { path, message: message.slice(0, 300) } };
}

/** Runs file work; what it throws becomes a refusal. */
export async function guarded<T>(path: string, work: () => Promise<Result<T, HostError>>): Promise<Result<T, HostError>> {
  try {
    return await work();
  } catch (thrown) {
    return err(asHostError(thrown, path));
  }
}
