import { useEffect, useState } from 'react';
import { useSession } from '#src/renderer/session/session.tsx';
import type { Instant } from '#src/shared/domain/core/day.ts';

/** How often “now” moves on a screen, ms. */
const TICK_MS = 30_000;
export const EVERY_SECOND = 1000;

/** The hall's clock, moving every half minute; a running clock asks for every second. */
export function useNow(tickMs = TICK_MS): Instant {
  const { ctx } = useSession();
  const [now, setNow] = useState(ctx.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(ctx.now()), tickMs);
    return () => window.clearInterval(timer);
  }, [ctx, tickMs]);
  return now;
}
