import { putAttachment } from '#src/main/services/attachments.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { aJpeg } from '#test/support/photo.ts';

/** About what a telephone's photo has after it was made smaller. */
const PHOTO_BYTES = 1_500_000;
const A_ROUND = 10;

/** Bytes that do not compress and are no marker of a JPEG. */
function noise(seed: number): string {
  let state = seed + 1;
  const codes = new Uint8Array(PHOTO_BYTES);
  for (let i = 0; i < codes.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    codes[i] = (state >>> 16) % 0x7f;
  }
  return Buffer.from(codes).toString('latin1');
}

/** Photos laid into the data folder, and the rounds that name them: rows of `attachments` and `patrolRounds`. */
export async function makePhotos(dataDir: string, count: number, month: MonthKey) {
  const attachments: { id: string; name: string; type: string; size: number; addedAt: string; by: string }[] = [];
  for (let i = 0; i < count; i++) {
    const kept = await putAttachment(dataDir, aJpeg({ body: noise(i) }), `${i}.jpg`);
    if (!kept.ok) throw new Error(kept.error.code);
    const { sha256, size } = kept.value;
    attachments.push({ id: sha256, name: `${i}.jpg`, type: 'image/jpeg', size, addedAt: `${month}-01T09:00:00`, by: '周敏' });
  }
  const rounds = Array.from({ length: Math.ceil(count / A_ROUND) }, (_, i) => {
    const day = `${month}-${String(1 + (i % 28)).padStart(2, '0')}`;
    return {
      id: `round-${i}`,
      number: `XC-${month.slice(0, 4)}-${String(i + 1).padStart(4, '0')}`,
      planId: 'plan-1',
      hallId: 'hall-1',
      day,
      dueAt: 540,
      doneAt: `${day}T09:00:00`,
      patrollerId: 's-000',
      results: [],
      photos: attachments.slice(i * A_ROUND, (i + 1) * A_ROUND).map((a) => a.id),
      patrollerSigned: `${day}T09:00:00`,
      supervisorSigned: '',
      supervisor: '',
      note: '',
      by: '周敏',
    };
  });
  return { attachments, rounds };
}
