/** An outcome that is a value: nothing in the domain or across the host port throws. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/**
 * A refusal that a person will read. `code` is a key of the `errors` text catalogue, `detail` fills its blanks,
 * `at` says which field or cell it belongs to.
 */
export interface Problem {
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
  readonly at?: string;
}

/** Makes a `switch` over a union total: a new member that is not handled fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
