import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { toBase64 } from '#src/renderer/commands/files/base64.ts';
import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';
import { demoSlip } from '#src/shared/domain/hall/demo-stories.ts';

const [WIDTH, HEIGHT, LINE] = [720, 520, 64] as const;

/** Draws the slip that proves a 补卡 and keeps it with the host; null where it cannot be drawn or kept: the hall opens without it. */
export async function keepDemoPhoto(ctx: CommandContext): Promise<Attachment | null> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = '#6d6a63';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.rotate(-0.02);
  pen.fillStyle = '#fbfaf4';
  pen.fillRect(44, 48, WIDTH - 96, HEIGHT - 88);
  pen.fillStyle = '#22262c';
  for (const [i, line] of demoSlip.lines.entries()) {
    pen.font = `${i === 0 ? 34 : 26}px serif`;
    pen.fillText(line, i === 0 ? 270 : 84, 120 + i * LINE);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  const put = await ctx.host.call('attachment.put', { base64: toBase64(bytes), name: demoSlip.name });
  if (!put.ok) return null;
  const { sha256: id, size } = put.value;
  return { id, name: demoSlip.name, type: 'image/png', size, addedAt: ctx.now(), by: ctx.userName() };
}
