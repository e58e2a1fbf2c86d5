import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { answer, base64Of, type ContractTarget, refusal } from '#test/support/contract-target.ts';
import { aJpeg, asBase64, asText, fromText } from '#test/support/photo.ts';
import { aPng, aWebp, pngNotes, webpNotes, webpPart } from '#test/support/picture-parts.ts';

const hashOf = (base64: string) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');
const pdf = base64Of('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n');

/** Photos and PDFs, kept under the hash of their bytes. */
export function attachmentCases(host: () => ContractTarget): void {
  test('a PDF comes back as it was put, under its own hash', async () => {
    const put = await answer(host(), 'attachment.put', { base64: pdf, name: '证明.pdf' });
    expect(put).toEqual({ sha256: hashOf(pdf), size: Buffer.from(pdf, 'base64').length });
    expect(await answer(host(), 'attachment.get', { sha256: put.sha256 })).toEqual({ base64: pdf });
  });

  test('a JPEG loses its EXIF part and the place in it; the hash is that of what is kept', async () => {
    const base64 = asBase64(aJpeg());
    expect(asText(aJpeg())).toContain('GPS');
    const { sha256 } = await answer(host(), 'attachment.put', { base64, name: '照片.jpg' });
    const kept = await answer(host(), 'attachment.get', { sha256 });
    expect(hashOf(kept.base64)).toBe(sha256);
    expect(Buffer.from(kept.base64, 'base64').toString('latin1')).not.toMatch(/GPS|Exif/);
    expect(Buffer.from(kept.base64, 'base64').toString('latin1')).toContain('picture');
  });

  test.each([
    ['PNG', aPng(pngNotes()), aPng()],
    ['WebP', aWebp([webpPart('VP8 ', fromText('abcd')), ...webpNotes()]), aWebp([webpPart('VP8 ', fromText('abcd'))])],
  ])('a %s is kept without EXIF, texts and times', async (_what, given, kept) => {
    expect(asText(given)).toContain('GPS');
    const { sha256 } = await answer(host(), 'attachment.put', { base64: asBase64(given), name: '截图' });
    expect(await answer(host(), 'attachment.get', { sha256 })).toEqual({ base64: asBase64(kept) });
  });

  test('put twice it is kept once, whatever its name', async () => {
    const first = await answer(host(), 'attachment.put', { base64: pdf, name: 'a.pdf' });
    expect(await answer(host(), 'attachment.put', { base64: pdf, name: '../../b.exe' })).toEqual(first);
  });

  test.each([
    ['a program under a photo’s name', base64Of('MZ\u0090\u0000 this program cannot be run'), '照片.jpg'],
    ['nothing', '', '空.png'],
    ['a torn photo', asBase64(aJpeg().subarray(0, 40)), '半张.jpg'],
    ['a photo without its end', asBase64(aJpeg().subarray(0, -2)), '半张.jpg'],
    ['text', base64Of('<svg onload=alert(1)>'), '图.svg'],
    ['31 MB', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(31 * 1024 * 1024)]).toString('base64'), '大.pdf'],
  ])('%s is refused', async (_what, base64, name) => {
    const code = await refusal(host(), 'attachment.put', { base64, name });
    expect(['host/attachment-refused', 'host/bad-input']).toContain(code);
  });

  test('a hash that nobody put is not found; what is no hash is not asked of the disk', async () => {
    expect(await refusal(host(), 'attachment.get', { sha256: '0'.repeat(64) })).toBe('host/not-found');
    expect(await refusal(host(), 'attachment.get', { sha256: '../../journal/2026-09.ndjson' })).toBe('host/bad-input');
    expect(await refusal(host(), 'attachment.put', { base64: 'not base64!', name: 'a.jpg' })).toBe('host/bad-input');
  });
}
