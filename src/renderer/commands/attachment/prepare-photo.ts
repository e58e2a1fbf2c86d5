import { inspectAttachment } from '#src/shared/domain/attachment/inspect.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** A side longer than this is scaled down, px: a page of A4 stays readable at it. */
const LONGEST = 2000;

/** Checks a file and makes a photo ready to be kept: upright, at most 2000 px, without what it says of camera and place. A picture that cannot be drawn is refused. */
export async function prepareAttachment(given: Uint8Array<ArrayBuffer>, name: string): Promise<Result<Uint8Array, Problem>> {
  const inspected = inspectAttachment(given, name);
  if (!inspected.ok) return inspected;
  const { type, bytes, orientation } = inspected.value;
  if (type === 'application/pdf') return ok(bytes);
  const bitmap = await createImageBitmap(new Blob([given], { type })).catch(() => null);
  if (!bitmap) return err({ code: 'attachment/damaged', detail: { name } });
  try {
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    if (scale === 1 && orientation === 1) return ok(bytes);
    return ok(await drawn(bitmap, scale, type));
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, scale: number, type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const pen = canvas.getContext('2d');
  pen?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.86 })).arrayBuffer());
}
