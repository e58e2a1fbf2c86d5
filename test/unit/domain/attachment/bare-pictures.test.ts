import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectAttachment } from '#src/shared/domain/attachment/inspect.ts';
import { aJpeg, asText, fromText } from '#test/support/photo.ts';
import { aPng, aWebp, exifBlock, PLACE, pngNotes, pngPart, webpHead, webpNotes, webpPart } from '#test/support/picture-parts.ts';

const bare = (bytes: Uint8Array, name = 'a') => {
  const got = inspectAttachment(bytes, name);
  if (!got.ok) throw new Error(got.error.code);
  return got.value;
};
const code = (bytes: Uint8Array) => {
  const got = inspectAttachment(bytes, 'a');
  return got.ok ? got.value.type : got.error.code;
};
const said = /GPS|xmp|Comment|Exif|EXIF|eXIf|tEXt|zTXt|iTXt|tIME|Raw profile|Photoshop/;
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((p) => [...p]));

describe('PNG (《个人信息保护法》第六条: only what the purpose needs)', () => {
  const noted = aPng(pngNotes(6));
  test('loses EXIF, texts and times; every pixel stays', () => {
    expect(asText(noted)).toMatch(said);
    const { bytes, orientation } = bare(noted);
    expect(asText(bytes)).toBe(asText(aPng()));
    expect(orientation).toBe(6);
  });
  test('keeps what its colours, transparency and size on paper depend on', () => {
    const colours = [pngPart('gAMA', [0, 0, 177, 143]), pngPart('sRGB', [0]), pngPart('pHYs', [0, 0, 11, 19, 0, 0, 11, 19, 1])];
    const clear = pngPart('tRNS', [0, 10]);
    expect(asText(bare(aPng([...colours, ...pngNotes(), clear])).bytes)).toBe(asText(aPng([...colours, clear])));
  });
  test('a part that nobody knows, and what stands behind the end, go', () => {
    const odd = joined(aPng([pngPart('prVt', fromText(PLACE))]), fromText(`second picture ${PLACE}`));
    expect(asText(bare(odd).bytes)).toBe(asText(aPng()));
  });
  test('pixels of a compressed picture are the same bytes', () => {
    const rows = Buffer.alloc(100 * 101, 7).fill(0, 0, 1);
    const head = pngPart('IHDR', [0, 0, 0, 100, 0, 0, 0, 100, 8, 0, 0, 0, 0]);
    const packed = deflateSync(rows);
    const file = joined(
      fromText('\x89PNG\r\n\x1a\n'),
      head,
      ...pngNotes(),
      pngPart('IDAT', packed.subarray(0, 20)),
      pngPart('IDAT', packed.subarray(20)),
      pngPart('IEND', []),
    );
    const kept = bare(file).bytes;
    const at = asText(kept).indexOf('IDAT') + 4;
    expect(inflateSync(joined(kept.subarray(at, at + 20), kept.subarray(at + 32, -16)))).toEqual(rows);
  });
  test.each([
    ['cut in its pixels', aPng().subarray(0, 50)],
    ['without its end', aPng().subarray(0, -12)],
    ['without pixels', joined(aPng().subarray(0, 33), pngPart('IEND', []))],
    ['that does not begin with its head', joined(aPng().subarray(0, 8), pngPart('IDAT', [1]), pngPart('IEND', []))],
    ['with a pixel changed on the way', aPng().with(50, 99)],
    ['with a part longer than the file', aPng().with(33, 127)],
  ])('a picture %s is damaged', (_what, bytes) => expect(code(bytes)).toBe('attachment/damaged'));
  test('a note that was damaged on the way goes without a word: the picture is whole', () => {
    const torn = pngPart('tEXt', fromText(PLACE));
    expect(asText(bare(aPng([torn.with(torn.length - 1, 0)])).bytes)).toBe(asText(aPng()));
  });
});

describe('WebP', () => {
  const pixels = webpPart('VP8L', fromText('pixel'));
  test('loses EXIF and XMP and announces them no longer; other announcements stay', () => {
    const { bytes, orientation } = bare(aWebp([webpHead(0x1c), pixels, ...webpNotes(8)]));
    expect(asText(bytes)).toBe(asText(aWebp([webpHead(0x10), pixels])));
    expect(orientation).toBe(8);
  });
  test('a plain one stays byte by byte; unknown parts and what is behind the end go', () => {
    const plain = aWebp([pixels]);
    expect(asText(bare(plain).bytes)).toBe(asText(plain));
    const odd = joined(aWebp([pixels, webpPart('note', fromText(PLACE))]), fromText(PLACE));
    expect(asText(bare(odd).bytes)).toBe(asText(plain));
  });
  test.each([
    ['cut short', aWebp([pixels]).subarray(0, -3)],
    ['without pixels', aWebp([webpHead(0), ...webpNotes()])],
    ['with a part longer than the file', aWebp([pixels]).with(16, 200)],
  ])('one %s is damaged', (_what, bytes) => expect(code(bytes)).toBe('attachment/damaged'));
});

describe('JPEG', () => {
  const part = (marker: number, body: string) => joined(new Uint8Array([0xff, marker, 0, body.length + 2]), fromText(body));
  const withParts = (...parts: readonly Uint8Array[]) => joined(aJpeg().subarray(0, 2), ...parts, aJpeg().subarray(2));
  const plain = asText(bare(aJpeg()).bytes);
  test.each([
    ['XMP', part(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PLACE}`)],
    ['IPTC', part(0xed, `Photoshop 3.0\x008BIM${PLACE}`)],
    ['a comment', part(0xfe, PLACE)],
    ['the list of a phone’s further pictures', part(0xe2, `MPF\0${PLACE}`)],
    ['what a phone’s maker adds', part(0xe5, PLACE)],
  ])('%s goes', (_what, note) => {
    expect(asText(bare(withParts(note)).bytes)).toBe(plain);
  });
  test('what says how its colours are meant stays', () => {
    const kept = [part(0xe0, 'JFIF\0\x01\x01'), part(0xe2, 'ICC_PROFILE\0\x01\x01'), part(0xee, 'Adobe\0d')];
    expect(asText(bare(withParts(...kept)).bytes)).toBe(asText(joined(aJpeg().subarray(0, 2), ...kept)) + plain.slice(2));
  });
  test('a second picture or film behind the end goes with the place in it', () => {
    expect(asText(bare(joined(aJpeg(), aJpeg())).bytes)).toBe(plain);
  });
  test('scans with stuffed bytes and restarts are kept to their end; a comment between two scans is not', () => {
    const scan = (body: string) => joined(part(0xda, '\x01\x01\0'), fromText(body));
    const file = (between: Uint8Array) =>
      joined(fromText('\xff\xd8'), scan('a\xff\0b\xff\xd0c'), between, scan('\xff\xd7d'), fromText('\xff\xd9'));
    expect(asText(bare(file(part(0xfe, PLACE))).bytes)).toBe(asText(file(new Uint8Array())));
  });
  test('the orientation survives a later part without one', () => {
    const xmp = part(0xe1, 'http://ns.adobe.com/xap/1.0/\0II\x2a\0\x08\0\0\0');
    expect(bare(joined(aJpeg({ orientation: 6 }).subarray(0, 2), xmp, aJpeg({ orientation: 6 }).subarray(2))).orientation).toBe(
      6,
    );
  });
});

describe('any bytes', () => {
  const files = [aPng(pngNotes(3)), aWebp([webpHead(0xc), webpPart('VP8 ', fromText('abcd')), ...webpNotes()]), aJpeg()];
  test('a file with bytes changed, cut or put in never throws: it is kept without notes or refused with a Problem', () => {
    const edit = fc.record({ at: fc.nat(400), byte: fc.nat(255), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) });
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(edit, { maxLength: 4 }), (file, edits) => {
        let bytes = file;
        for (const { at, byte, cut, put } of edits) {
          const i = at % bytes.length;
          bytes = joined(bytes.subarray(0, i), put, new Uint8Array([byte]), bytes.subarray(Math.min(bytes.length, i + 1 + cut)));
        }
        const got = inspectAttachment(bytes, 'a');
        if (!got.ok) expect(got.error.code).toMatch(/^attachment\//);
        // What was taken is not taken from again, so that a hash stands for the same file wherever it is checked.
        else expect(asText(bare(got.value.bytes).bytes)).toBe(asText(got.value.bytes));
      }),
      { numRuns: 500 },
    );
  });
  test('parts in any number, order and content: only the picture comes out', () => {
    const note = fc.constantFrom('eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'dSIG', 'prVt');
    const notes = fc.array(fc.tuple(note, fc.uint8Array({ maxLength: 60 })), { maxLength: 8 });
    fc.assert(
      fc.property(notes, (list) => {
        expect(asText(bare(aPng(list.map(([name, body]) => pngPart(name, body)))).bytes)).toBe(asText(aPng()));
      }),
    );
  });
  test('an EXIF block of any bytes gives an orientation from 1 to 8', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'II', 'MM'), fc.uint8Array({ maxLength: 60 }), (head, body) => {
        const { orientation } = bare(aPng([pngPart('eXIf', joined(fromText(head), body))]));
        expect(orientation >= 1 && orientation <= 8).toBe(true);
      }),
    );
    expect(bare(aPng([pngPart('eXIf', exifBlock(9))])).orientation).toBe(1);
  });
});
