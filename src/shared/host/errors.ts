import { z } from 'zod';

/** Every refusal of the host. Each has a sentence in both languages in the `errors` catalogue (`host/…`). */
export const hostErrorCodes = [
  'host/bad-input',
  'host/bad-output',
  'host/unknown-method',
  'host/wrong-origin',
  'host/disk-full',
  'host/low-space',
  'host/no-room',
  'host/read-only',
  'host/not-found',
  'host/drive-gone',
  'host/file-in-use',
  'host/already-exists',
  'host/seq-mismatch',
  'host/journal-broken',
  'host/snapshot-damaged',
  'host/read-back-differs',
  'host/pdf-failed',
  'host/cancelled',
  'host/no-browser',
  'host/unavailable',
  'host/attachment-refused',
  'host/attachment-damaged',
  'host/key-damaged',
  'host/bad-recipient',
  'host/internal',
] as const;

export const hostError = z.strictObject({
  code: z.enum(hostErrorCodes),
  /** Fills the blanks of the sentence: path, needed and free bytes, file name … */
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type HostErrorCode = (typeof hostErrorCodes)[number];
export type HostError = z.infer<typeof hostError>;
