import { err, type Result } from '#src/shared/domain/core/result.ts';
import { type HostError, hostError } from '#src/shared/host/errors.ts';
import { type HostMethod, type HostOutput, type HostPort, hostContract } from '#src/shared/host/port.ts';

declare global {
  interface Window {
    /** Put there by the shell: the preload script in Electron, a binding in the Chromium shell. */
    readonly hall?: { call(method: string, input: unknown): Promise<unknown> };
  }
}

const refuse = (code: HostError['code'], method: string): Result<never, HostError> => err({ code, detail: { method } });

/** The host as the renderer sees it. What comes back is checked like anything from outside; nothing rejects. */
export function getHost(bridge = window.hall): HostPort {
  return {
    async call(method, input) {
      if (!bridge) return refuse('host/unavailable', method);
      try {
        return checked(method, await bridge.call(method, input));
      } catch {
        return refuse('host/unavailable', method);
      }
    },
  };
}

function checked<M extends HostMethod>(method: M, answer: unknown): Result<HostOutput<M>, HostError> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return refuse('host/bad-output', method);
  if (answer.ok === true && 'value' in answer) {
    const value = hostContract[method].out.safeParse(answer.value);
    return value.success ? { ok: true, value: value.data as HostOutput<M> } : refuse('host/bad-output', method);
  }
  const error = hostError.safeParse('error' in answer ? answer.error : undefined);
  return error.success ? err(error.data) : refuse('host/bad-output', method);
}
