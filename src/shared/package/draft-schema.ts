import type { z } from 'zod';
import { manifestSchema } from './manifest-schema.ts';

/** What the application says of a package; the host adds the files, the key and the algorithms, for it alone knows them. */
export const packageDraft = manifestSchema.omit({ format: true, files: true, keyId: true, algorithms: true }).strict();
export type PackageDraft = z.infer<typeof packageDraft>;
