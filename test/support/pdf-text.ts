import { spawnSync } from 'node:child_process';

/** The text of a PDF as `pdftotext` reads it, spaces dropped; null where the program is not there. */
export function pdfText(pdf: Uint8Array): string | null {
  const done = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 50_000_000 });
  return done.error ? null : done.stdout.toString('utf8').replace(/[ \u3000]+/g, '');
}
