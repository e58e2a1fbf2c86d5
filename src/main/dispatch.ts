import { asHostError, refuse } from '#src/main/services/host-result.ts';
import type { RunningHost } from '#src/main/services/host-services.ts';
import { err, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { type HostMethod, type HostServices, hostContract } from '#src/shared/host/port.ts';

type Answer = Result<unknown, HostError>;
export type Dispatch = (method: unknown, input: unknown) => Promise<Answer>;

const isMethod = (name: unknown): name is HostMethod => typeof name === 'string' && Object.hasOwn(hostContract, name);

/** Schema check → service → schema check. Whatever comes in, a `Result` goes out; nothing is thrown across. */
export function makeDispatch(services: HostServices): Dispatch {
  return async (method, input) => {
    if (!isMethod(method)) return refuse('host/unknown-method', { method: String(method).slice(0, 60) });
    return run(services, method, input);
  };
}

async function run<M extends HostMethod>(services: HostServices, method: M, input: unknown): Promise<Answer> {
  const parsed = hostContract[method].in.safeParse(input);
  if (!parsed.success) return refuse('host/bad-input', { method });
  try {
    const service = services[method] as (input: unknown) => Promise<Answer>;
    const result = await service(parsed.data);
    if (!result.ok) return result;
    return hostContract[method].out.safeParse(result.value).success ? result : refuse('host/bad-output', { method });
  } catch (thrown) {
    return err(asHostError(thrown, method));
  }
}

/** What a shell holds open towards its page. */
export interface Door {
  readonly call: Dispatch;
  /** Takes nothing more, finishes what was asked for, closes the host. */
  readonly close: () => Promise<void>;
}

/** The dispatch of a running host; what nobody expected is logged. */
export function makeDoor(host: RunningHost): Door {
  const dispatch = makeDispatch(host.services);
  const pending = new Set<Promise<Answer>>();
  let closing: Promise<void> | null = null;
  const call: Dispatch = async (method, input) => {
    if (closing) return refuse('host/unavailable', { method: String(method).slice(0, 60) });
    const work = dispatch(method, input);
    pending.add(work);
    const answer = await work.finally(() => pending.delete(work));
    if (!answer.ok && (answer.error.code === 'host/internal' || answer.error.code === 'host/bad-output'))
      host.log('error', `${String(method)}: ${JSON.stringify(answer.error)}`);
    return answer;
  };
  const close = () => {
    closing ??= Promise.allSettled(pending).then(() => host.close());
    return closing;
  };
  return { call, close };
}
