/** What the worker is asked. */
export interface PunchJob {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly json: boolean;
}
/** What it answers. */
export interface PunchJobDone {
  readonly exit: 0 | 1;
  readonly text: string;
  readonly macros: boolean;
}

/** The job out of a worker's data, which has no type. */
export function punchJob(data: unknown): PunchJob {
  const { bytes, name, json } = Object.assign({ bytes: new Uint8Array(), name: '', json: false }, data);
  return { bytes, name, json };
}
