import { useEffect, useState } from 'react';
import { useSession } from '#src/renderer/session/session.tsx';
import type { Instant } from '#src/shared/domain/core/day.ts';

/** How often “now” moves on a screen, ms. */
const TICK_MS = 30_000;

/** The hall's clock, moving every half minute. */
export function useNow(): Instant {
  const { ctx } = useSession();
  const [now, setNow] = useState(ctx.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(ctx.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, [ctx]);
  return now;
}
