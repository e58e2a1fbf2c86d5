import { parseAttlog } from '#src/shared/domain/attendance/punches/attlog.ts';
import { binaryKind, detectEncoding } from '#src/shared/domain/attendance/punches/encoding.ts';
import { err, ok } from '#src/shared/domain/core/result.ts';
import type { PunchAnswer } from './read-punch-file.ts';

/** Recognises a punch log by what is in it: bytes → text → lines. A file without a single punch is refused. */
export async function parsePunchBytes(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<PunchAnswer> {
  const kind = binaryKind(bytes);
  if (kind) return err({ code: kind === 'excel' || kind === 'zip' ? 'punch/spreadsheet' : 'punch/not-a-log', detail: { name } });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const encoding = detectEncoding(bytes);
  const parsed = parseAttlog(new TextDecoder(encoding).decode(bytes));
  if (parsed.punches.length === 0) return err({ code: 'punch/not-a-log', detail: { name } });
  const sha256 = Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
  return ok({ name, sha256, encoding, parsed });
}
