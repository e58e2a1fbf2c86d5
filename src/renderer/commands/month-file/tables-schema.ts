import { z } from 'zod';

// Shape of `tables/*.json`. A field is only ever added; anything else is a new version. See docs/month-file.md.
export const TABLES_VERSION = 1;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const minutes = z.int().nonnegative();
const clock = z.int().nullable();

const rows = {
  halls: z.strictObject({ id: z.string(), name: z.string(), opensAt: minutes, closesAt: minutes, weekendOpen: z.boolean() }),
  posts: z.strictObject({ id: z.string(), name: z.string(), short: z.string(), group: z.string() }),
  shiftTypes: z.strictObject({
    id: z.string(),
    name: z.string(),
    glyph: z.string(),
    start: minutes,
    end: minutes,
    breaks: z.array(z.strictObject({ start: minutes, end: minutes })),
    paidMinutes: minutes,
  }),
  calendar: z.strictObject({
    day,
    kind: z.enum(['workday', 'restDay', 'holiday']),
    name: z.string(),
    makeUp: z.boolean(),
    announced: z.boolean(),
  }),
  staff: z.strictObject({
    id: z.string(),
    number: z.string(),
    name: z.string(),
    sex: z.enum(['female', 'male']),
    idNumberMasked: z.string(),
    phoneMasked: z.string(),
    hallId: z.string(),
    postId: z.string(),
    employmentForm: z.enum(['fixedTerm', 'openEnded', 'taskBased', 'dispatch', 'partTime']),
    hireDay: day,
    contractFrom: day,
    contractTo: z.union([day, z.literal('')]),
    status: z.enum(['pending', 'active', 'left']),
    leftDay: z.union([day, z.literal('')]),
  }),
  roster: z.strictObject({
    hallId: z.string(),
    version: z.int().nonnegative(),
    staffId: z.string(),
    day,
    shiftTypeId: z.string(),
    leave: z.string(),
  }),
  attendance: z.strictObject({
    hallId: z.string(),
    staffId: z.string(),
    day,
    state: z.enum(['rest', 'notYet', 'unmarked', 'derived', 'marked']),
    mark: z.string(),
    inAt: clock,
    outAt: clock,
    lateMinutes: minutes,
    earlyMinutes: minutes,
    workedMinutes: minutes,
    overtimeMinutes: minutes,
    overtimeKind: z.enum(['workday', 'restDay', 'holiday']),
    corrected: z.boolean(),
  }),
  punches: z.strictObject({ number: z.string(), staffId: z.string(), at: z.string(), source: z.string() }),
} as const;

export type TableKey = keyof typeof rows;
export type TableRow<K extends TableKey> = z.infer<(typeof rows)[K]>;
/** In the order in which the package lists them. */
export const tableKeys = Object.keys(rows) as TableKey[];

/** One file: what it is, of which month, and its rows. */
export const tableFile = (key: TableKey) =>
  z.strictObject({
    format: z.literal(`hallkeeper-month/${TABLES_VERSION}`),
    table: z.literal(key),
    month: z.string().regex(/^\d{4}-\d{2}$/),
    rows: z.array(rows[key]),
  });

/** JSON Schema (2020-12) of every table, shipped as `tables/schema.json`. */
export const tablesJsonSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `hallkeeper-month/${TABLES_VERSION}`,
      oneOf: tableKeys.map((key) => ({ $ref: `#/$defs/${key}` })),
      $defs: Object.fromEntries(tableKeys.map((key) => [key, withoutDraft(z.toJSONSchema(tableFile(key)))])),
    },
    null,
    2,
  )}\n`;

const withoutDraft = ({ $schema: _draft, ...schema }: Record<string, unknown>): Record<string, unknown> => schema;
