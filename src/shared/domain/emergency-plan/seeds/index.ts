import { crowding } from './crowding.ts';
import { disorder } from './disorder.ts';
import { earthquake } from './earthquake.ts';
import { fire } from './fire.ts';
import { illness } from './illness.ts';
import { outage } from './outage.ts';
import type { PlanSeed } from './seed.ts';
import { suspicious } from './suspicious.ts';

/** The seven plans that a hall can begin with, most frequent first. */
export const planSeeds: readonly PlanSeed[] = [illness, fire, earthquake, disorder, outage, suspicious, crowding];
