import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';
import { assertNever, err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type BarePicture, textAt } from './bytes.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** More than that is no photo and no scanned page, bytes. */
export const ATTACHMENT_LIMIT = 30 * 1024 * 1024;

/** Bytes that may be kept, without what they say of camera and place. */
export interface Inspected {
  readonly type: Attachment['type'];
  readonly bytes: Uint8Array;
  /** Turned by a note in the file that is gone now (EXIF orientation 2–8); 1 = upright. */
  readonly orientation: number;
}

/**
 * Looks at what a file is by its first bytes, whatever its name says: JPEG, PNG, WebP or PDF. A picture must be whole and loses every part
 * that is not the picture: EXIF and XMP may hold the place where it was taken (《个人信息保护法》第六条: only what the purpose needs).
 */
export function inspectAttachment(bytes: Uint8Array, name: string): Result<Inspected, Problem> {
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  if (bytes.length > ATTACHMENT_LIMIT) return err({ code: 'attachment/too-large', detail: { name, size: megabytes } });
  const type = typeOf(bytes);
  if (type === null) return err({ code: bytes.length === 0 ? 'attachment/empty' : 'attachment/type', detail: { name } });
  const bare = bareOf(type, bytes);
  return bare ? ok({ type, ...bare }) : err({ code: 'attachment/damaged', detail: { name } });
}

function typeOf(bytes: Uint8Array): Attachment['type'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes[0] === 0x89 && textAt(bytes, 1, 'PNG\r\n\x1a\n')) return 'image/png';
  if (textAt(bytes, 0, 'RIFF') && textAt(bytes, 8, 'WEBP')) return 'image/webp';
  return textAt(bytes, 0, '%PDF-') ? 'application/pdf' : null;
}

/** Null where the end is not where the format says: what was cut off on the way is noticed. */
function bareOf(type: Attachment['type'], bytes: Uint8Array): BarePicture | null {
  switch (type) {
    case 'image/jpeg':
      return readJpeg(bytes);
    case 'image/png':
      return readPng(bytes);
    case 'image/webp':
      return readWebp(bytes);
    case 'application/pdf':
      return includes(bytes, '%%EOF', bytes.length - 2048) ? { bytes, orientation: 1 } : null;
    default:
      return assertNever(type);
  }
}

function includes(bytes: Uint8Array, text: string, from: number): boolean {
  for (let at = Math.max(0, from); at <= bytes.length - text.length; at++) if (textAt(bytes, at, text)) return true;
  return false;
}
