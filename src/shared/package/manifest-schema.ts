import { z } from 'zod';
import { isSafeEntryName } from '#src/shared/domain/submission/package/entry-name.ts';
import { PACKAGE_FORMAT, type PackageManifest } from '#src/shared/domain/submission/package/manifest.ts';
import { HALL_CODE, MONTH_KEY, MOST_VERSIONS } from '#src/shared/domain/submission/package/package-name.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const month = z.string().regex(MONTH_KEY);
const version = z.int().min(1).max(MOST_VERSIONS);
const count = z.int().nonnegative();
const privacy = z.enum(['masked', 'full', 'omitted']);

/** A text on one line: it goes into sentences and lists. */
const line = z.string().regex(/^[^\p{Cc}]*$/u);

/** Names of tables are names of folders in the lake. */
const tableName = z.string().regex(/^[a-z][a-zA-Z0-9_-]{0,62}$/);

/** `manifest.json` as it is read: fields that are not known are dropped, those that are must be right. */
export const manifestSchema = z.object({
  format: z.literal(PACKAGE_FORMAT),
  hall: z.object({ code: z.string().regex(HALL_CODE), name: line.max(200) }),
  month,
  version,
  previous: z.object({ month, version, manifestSha256: sha256 }).nullable(),
  app: z.string().max(100),
  audit: z.object({ seq: count, hash: z.string().max(128), at: z.string().max(40) }),
  algorithms: z.object({ hash: z.literal('SHA-256'), signature: z.literal('Ed25519') }),
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  privacy: z.object({ idNumber: privacy, phone: privacy, address: privacy, birth: privacy }),
  open: z.array(z.object({ area: z.string(), check: z.string(), count, reason: z.string() })),
  tables: z.array(z.object({ name: tableName, rows: count, columns: z.array(z.string().min(1).max(100)) })),
  files: z.array(z.object({ path: z.string().refine(isSafeEntryName), size: count, sha256 })),
}) satisfies z.ZodType<PackageManifest>;
