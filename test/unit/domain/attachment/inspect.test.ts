import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTACHMENT_LIMIT, inspectAttachment } from '#src/shared/domain/attachment/inspect.ts';
import { aJpeg, asText, fromText } from '#test/support/photo.ts';
import { aPng, aWebp, webpPart } from '#test/support/picture-parts.ts';

const png = aPng();
const webp = aWebp([webpPart('VP8 ', fromText('abcd'))]);
const pdf = fromText('%PDF-1.7\n%%EOF\n');
const inspect = (bytes: Uint8Array, name = 'a') => {
  const got = inspectAttachment(bytes, name);
  return got.ok ? got.value.type : got.error.code;
};

describe('what a file is, by its bytes', () => {
  test.each([
    ['a photo', aJpeg(), 'image/jpeg'],
    ['a picture', png, 'image/png'],
    ['a WebP', webp, 'image/webp'],
    ['a PDF', pdf, 'application/pdf'],
    ['a program', fromText('MZ\x90\0'), 'attachment/type'],
    ['a page', fromText('<html>'), 'attachment/type'],
    ['nothing', new Uint8Array(), 'attachment/empty'],
    ['half a photo', aJpeg().subarray(0, 60), 'attachment/damaged'],
    ['a photo without its end', aJpeg().subarray(0, -2), 'attachment/damaged'],
    ['half a picture', png.subarray(0, 24), 'attachment/damaged'],
    ['half a WebP', webp.subarray(0, 15), 'attachment/damaged'],
    ['half a PDF', pdf.subarray(0, 10), 'attachment/damaged'],
  ])('%s', (_what, bytes, said) => expect(inspect(bytes)).toBe(said));

  test('a program stays one under a photo’s name', () => {
    const refused = inspectAttachment(fromText('MZ\x90\0'), '照片.jpg');
    expect(refused).toEqual({ ok: false, error: { code: 'attachment/type', detail: { name: '照片.jpg' } } });
  });
  test('30 MB are taken, a byte more is refused with its size', () => {
    const large = new Uint8Array(ATTACHMENT_LIMIT + 1);
    large.set(pdf);
    expect(inspectAttachment(large, '大.pdf')).toMatchObject({ error: { code: 'attachment/too-large', detail: { size: 31 } } });
    large.set(fromText('%%EOF'), ATTACHMENT_LIMIT - 5);
    expect(inspect(large.subarray(0, ATTACHMENT_LIMIT))).toBe('application/pdf');
  });
});

describe('a JPEG (《个人信息保护法》第六条: only what the purpose needs)', () => {
  test('loses EXIF with the place, keeps every other byte in order', () => {
    const got = inspectAttachment(aJpeg(), 'a.jpg');
    if (!got.ok) throw new Error(got.error.code);
    expect(asText(got.value.bytes)).toBe(asText(aJpeg()).replace(/\xff\xe1[\s\S]*?108\.77E/, ''));
  });
  test('tells how EXIF wanted it turned, because that is lost', () => {
    expect(inspectAttachment(aJpeg({ orientation: 6 }), 'a.jpg')).toMatchObject({ value: { orientation: 6 } });
  });
  test('what is inspected again does not change', () => {
    const once = inspectAttachment(aJpeg(), 'a.jpg');
    expect(once.ok && inspectAttachment(once.value.bytes, 'a.jpg')).toEqual(once);
  });
});

test('no bytes whatsoever make it throw', () => {
  const start = fc.constantFrom('', '\xff\xd8\xff', '\xff\xd8\xff\xe1\0\x30Exif\0\0', '\x89PNG\r\n\x1a\n', 'RIFF', '%PDF-');
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      expect(typeof inspectAttachment(new Uint8Array([...fromText(head), ...rest]), 'x').ok).toBe('boolean');
    }),
  );
});
