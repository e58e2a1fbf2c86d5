import type { Page } from 'playwright-core';
import type { Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { RawCall } from './contract-target.ts';

/** Calls the host from inside a page, over the bridge that the shell put there. */
export const callThrough =
  (page: Page): RawCall =>
  (method, input) =>
    page.evaluate(
      ([name, value]): Promise<Result<unknown, HostError>> => {
        const hall: unknown = Reflect.get(globalThis, 'hall');
        const call: unknown = typeof hall === 'object' && hall !== null ? Reflect.get(hall, 'call') : undefined;
        if (typeof call !== 'function') throw new Error('no host on this page');
        return call(name, value);
      },
      [method, input] as const,
    );
