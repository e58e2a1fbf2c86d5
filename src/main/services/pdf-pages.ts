/** Number of pages of a PDF: its page objects, whatever tree they hang in. */
export const countPages = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 1;

/** The browser writes when it made the PDF; the page itself says what time it speaks of. Replaced in place, so that no offset moves. */
export function fixedDates(pdf: Uint8Array): Buffer {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  for (const found of text.matchAll(/\/(?:CreationDate|ModDate) \(D:(\d{14})/g))
    bytes.write('20000101000000', found.index + found[0].length - 14, 'latin1');
  return bytes;
}
