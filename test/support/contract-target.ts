import type { Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { JournalDraft } from '#src/shared/host/journal.ts';
import type { HostInput, HostMethod, HostOutput, HostResult } from '#src/shared/host/port.ts';

/** A host as the page sees it: any method, any input. */
export type RawCall = (method: unknown, input: unknown) => Promise<Result<unknown, HostError>>;

/** A running host under test and the folders that it was given. */
export interface ContractTarget {
  readonly raw: RawCall;
  readonly dataDir: string;
  readonly exportDir: string;
  readonly close: () => Promise<void>;
}

/** Calls by the contract's types. */
export const ask = <M extends HostMethod>(host: Pick<ContractTarget, 'raw'>, method: M, input: HostInput<M>) =>
  host.raw(method, input) as Promise<HostResult<M>>;

/** The answer of a call that must not be refused. */
export async function answer<M extends HostMethod>(
  host: Pick<ContractTarget, 'raw'>,
  method: M,
  input: HostInput<M>,
): Promise<HostOutput<M>> {
  const result = await ask(host, method, input);
  if (!result.ok) throw new Error(`${method}: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The code of a call that must be refused; 'accepted' when it was not. */
export async function refusal(host: Pick<ContractTarget, 'raw'>, method: unknown, input: unknown): Promise<string> {
  const result = await host.raw(method, input);
  return result.ok ? 'accepted' : result.error.code;
}

/** One team renamed; `name` makes entries tell apart. */
export const draftOf = (seq: number, name = `班组 ${seq}`): JournalDraft => ({
  seq,
  command: 'hall/save-team',
  schema: 1,
  user: '陈主任',
  why: '',
  changes: [{ table: 'teams', id: `t-${seq}`, before: null, after: { id: `t-${seq}`, name } }],
});

export const base64Of = (text: string): string => Buffer.from(text).toString('base64');
