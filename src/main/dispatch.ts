import { asHostError, refuse } from '#src/main/services/host-result.ts';
import type { Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { type HostMethod, type HostServices, hostContract } from '#src/shared/host/port.ts';

export type Dispatch = (method: unknown, input: unknown) => Promise<Result<unknown, HostError>>;

const isMethod = (name: unknown): name is HostMethod => typeof name === 'string' && Object.hasOwn(hostContract, name);

/** Schema check → service → schema check. Whatever comes in, a `Result` goes out; nothing is thrown across. */
export function makeDispatch(services: HostServices): Dispatch {
  return async (method, input) => {
    if (!isMethod(method)) return refuse('host/unknown-method', { method: String(method).slice(0, 60) });
    return run(services, method, input);
  };
}

async function run<M extends HostMethod>(services: HostServices, method: M, input: unknown): Promise<Result<unknown, HostError>> {
  const parsed = hostContract[method].in.safeParse(input);
  if (!parsed.success) return refuse('host/bad-input', { method });
  try {
    const service = services[method] as (input: unknown) => Promise<Result<unknown, HostError>>;
    const result = await service(parsed.data);
    if (!result.ok) return result;
    return hostContract[method].out.safeParse(result.value).success ? result : refuse('host/bad-output', { method });
  } catch (thrown) {
    return { ok: false, error: asHostError(thrown, method) };
  }
}
