import { z } from 'zod';
import { MONTH_KEY } from '#src/shared/domain/submission/package/package-name.ts';
import { packageProblemCodes } from '#src/shared/domain/submission/package/problems.ts';
import { type PackageReceipt, RECEIPT_FORMAT } from '#src/shared/domain/submission/package/receipt.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A receipt file as a hall takes it in. One that acknowledges nothing (no hash, no code) is for the bureau's own eyes and refused here. */
export const receiptSchema = z.object({
  format: z.literal(RECEIPT_FORMAT),
  hall: z.object({ code: z.string().max(8), name: z.string().max(200) }),
  month: z.string().regex(MONTH_KEY),
  version: z.int().min(1),
  manifestSha256: sha256,
  packageSha256: sha256,
  accepted: z.boolean(),
  problems: z.array(z.object({ code: z.enum(packageProblemCodes), path: z.string().optional(), message: z.string() })),
  receivedAt: z.string().max(40),
  by: z.string().max(100),
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
}) satisfies z.ZodType<PackageReceipt>;
