import type { Entry } from 'yauzl';
import { refusedEntry, shown } from '#src/main/packages/problem.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import { isSafeEntryName } from '#src/shared/domain/submission/package/entry-name.ts';
import { MOST_ENTRY, MOST_MANIFEST } from '#src/shared/domain/submission/package/limits.ts';
import { MANIFEST_NAME } from '#src/shared/domain/submission/package/manifest.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';

const UTF8 = 0x800;
/** Bits that say nothing of how to read the data but: sizes follow it (3), how hard it was pressed (1, 2), names are UTF-8 (11). */
const KNOWN_FLAGS = UTF8 | 0x8 | 0x6;
const FOLDER_ATTRIBUTE = 0x10;
const FILE_TYPE = 0o170000;
const PLAIN_FILE = 0o100000;
/** Extra fields: a second set of sizes, and a second name. */
const ZIP64_FIELD = 0x0001;
const NAME_FIELD = 0x7075;
/** Bytes of extra fields of an entry; archivers write the time there. */
const MOST_EXTRA = 64;

/** Judges one line of the directory of entries; gives its name. */
export function checkEntry(entry: Entry): Result<string, PackageProblem> {
  const name = plainName(entry);
  if (name === null || !isSafeEntryName(name) || entry.extraFields.some((f) => f.id === NAME_FIELD))
    return refusedEntry('package/unsafe-name', shown(entry.fileName));
  const what = oddity(entry);
  if (what) return refusedEntry('package/unsafe-entry', name, { what });
  const most = name === MANIFEST_NAME ? MOST_MANIFEST : MOST_ENTRY;
  if (entry.uncompressedSize > most) return refusedEntry('package/too-large', name, { size: entry.uncompressedSize, most });
  return ok(name);
}

/** The name as its bytes say; null when they are no UTF-8, or say of themselves that they are something else. */
function plainName(entry: Entry): string | null {
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.fileNameRaw);
    const ascii = entry.fileNameRaw.every((byte) => byte < 0x80);
    return ascii || (entry.generalPurposeBitFlag & UTF8) !== 0 ? name : null;
  } catch {
    return null;
  }
}

function oddity(entry: Entry): string | null {
  if (entry.isEncrypted()) return 'encrypted';
  if ((entry.generalPurposeBitFlag & ~KNOWN_FLAGS) !== 0) return 'flags';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return `method ${entry.compressionMethod}`;
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== PLAIN_FILE) return type === 0o120000 ? 'link' : 'not a file';
  if ((entry.externalFileAttributes & FOLDER_ATTRIBUTE) !== 0) return 'folder';
  if (entry.extraFields.some((f) => f.id === ZIP64_FIELD)) return 'ZIP64';
  return entry.extraFieldLength > MOST_EXTRA || entry.fileCommentLength > 0 ? 'hidden bytes' : null;
}
