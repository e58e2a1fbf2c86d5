import { z } from 'zod';

// Columns of `tables/*`. One is only ever added; anything else is a new version. See docs/package-format.md.
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
    /** `720-780;1080-1110`: minutes of the day. */
    breaks: z.string(),
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
    /** '' unless the hall chose to send them: `privacy` of the manifest says which. `1990-**-**` = a masked birth date. */
    idNumber: z.string(),
    phone: z.string(),
    birth: z.string(),
    address: z.string(),
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
  punches: z.strictObject({ number: z.string(), staffId: z.string(), punchedAt: z.string(), source: z.string() }),
  overtime: z.strictObject({
    hallId: z.string(),
    staffId: z.string(),
    day,
    kind: z.enum(['workday', 'restDay', 'holiday']),
    minutes,
    pay: z.enum(['money', 'timeOff']),
    approvedBy: z.string(),
    reason: z.string(),
  }),
  corrections: z.strictObject({
    staffId: z.string(),
    day,
    correctedAt: z.string(),
    reason: z.string(),
    approvedBy: z.string(),
    afterLock: z.boolean(),
    voided: z.boolean(),
  }),
  incidents: z.strictObject({
    id: z.string(),
    number: z.string(),
    kind: z.string(),
    severity: z.string(),
    title: z.string(),
    hallId: z.string(),
    occurredAt: z.string(),
    state: z.enum(['open', 'handled', 'closed']),
    casualties: minutes,
    lossFen: minutes,
  }),
  complaints: z.strictObject({
    id: z.string(),
    number: z.string(),
    receivedAt: z.string(),
    channel: z.string(),
    topic: z.string(),
    hallId: z.string(),
    state: z.string(),
    outcome: z.string(),
    satisfaction: z.string(),
  }),
  drills: z.strictObject({
    id: z.string(),
    number: z.string(),
    planId: z.string(),
    title: z.string(),
    day,
    form: z.string(),
    state: z.string(),
    expected: minutes,
    seen: minutes,
    conclusion: z.string(),
  }),
  rectifications: z.strictObject({
    id: z.string(),
    number: z.string(),
    source: z.string(),
    finding: z.string(),
    foundOn: day,
    dueOn: day,
    state: z.enum(['open', 'done', 'closed']),
  }),
  leave: z.strictObject({
    id: z.string(),
    staffId: z.string(),
    kind: z.string(),
    from: day,
    to: day,
    status: z.enum(['asked', 'granted', 'refused', 'withdrawn']),
    decidedAt: z.string(),
  }),
  equipment: z.strictObject({
    id: z.string(),
    number: z.string(),
    kind: z.string(),
    name: z.string(),
    model: z.string(),
    quantity: minutes,
    unit: z.string(),
    hallId: z.string(),
    place: z.string(),
    /** '' where nothing runs out. */
    expiresOn: z.union([day, z.literal('')]),
    state: z.enum(['inUse', 'repair', 'scrapped']),
  }),
  equipmentChecks: z.strictObject({
    id: z.string(),
    equipmentId: z.string(),
    day,
    result: z.enum(['sound', 'fault', 'replaced']),
    note: z.string(),
    photos: minutes,
  }),
  patrols: z.strictObject({
    id: z.string(),
    number: z.string(),
    hallId: z.string(),
    day,
    /** Minutes of the day, -1 for an extra round. */
    dueAt: z.int(),
    doneAt: z.string(),
    patrollerId: z.string(),
    items: minutes,
    faults: minutes,
    patrollerSigned: z.boolean(),
    supervisorSigned: z.boolean(),
    photos: minutes,
  }),
  ledger: z.strictObject({
    id: z.string(),
    number: z.string(),
    kindId: z.string(),
    /** Name of the ledger, which the hall may have made itself. */
    kind: z.string(),
    day,
    timeAt: clock,
    hallId: z.string(),
    matter: z.string(),
    state: z.enum(['open', 'done', '']),
    /** '' where nothing was promised. */
    dueOn: z.union([day, z.literal('')]),
    /** JSON: the ledger's own fields by name, as on paper; who came to the hall is masked. */
    fields: z.string(),
    photos: minutes,
  }),
  intake: z.strictObject({
    id: z.string(),
    day,
    hallId: z.string(),
    counterId: z.string(),
    counter: z.string(),
    kindId: z.string(),
    kind: z.string(),
    /** Inside another kind's number: not to be added up. */
    within: z.boolean(),
    taken: minutes,
  }),
} as const;

export type TableKey = keyof typeof rows;
export type TableRow<K extends TableKey> = z.infer<(typeof rows)[K]>;
/** File and folder names of the tables. */
export const tableNames: Readonly<Record<TableKey, string>> = {
  ...(Object.fromEntries(Object.keys(rows).map((key) => [key, key])) as Record<TableKey, string>),
  shiftTypes: 'shift_types',
  equipmentChecks: 'equipment_checks',
};
/** In the order in which the package lists them. */
export const tableKeys = Object.keys(rows) as TableKey[];

export type ColumnType = 'STRING' | 'INT32' | 'INT64' | 'BOOLEAN';
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** Columns of a table with their types, in order; money (fen) is wider than minutes. An empty column keeps its type. */
export const columnsOf = (key: TableKey): Column[] =>
  Object.entries(rows[key].shape).map(([name, field]) => ({ name, type: typeOf(field, name) }));

function typeOf(field: z.ZodType, name: string): ColumnType {
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  if (inner instanceof z.ZodBoolean) return 'BOOLEAN';
  if (!(inner instanceof z.ZodNumber)) return 'STRING';
  return name.endsWith('Fen') ? 'INT64' : 'INT32';
}

/** JSON Schema (2020-12) of a row of every table, shipped as `tables/schema.json`. */
export const tablesJsonSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `hallkeeper-tables/${TABLES_VERSION}`,
      $defs: Object.fromEntries(tableKeys.map((key) => [tableNames[key], withoutDraft(z.toJSONSchema(rows[key]))])),
    },
    null,
    2,
  )}\n`;

const withoutDraft = ({ $schema: _draft, ...schema }: Record<string, unknown>): Record<string, unknown> => schema;

/** Checks a row, in tests. */
export const rowSchema = (key: TableKey) => rows[key];
