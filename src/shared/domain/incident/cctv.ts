import { addDays, type DayKey, dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { SafetySettings } from './safety-settings.ts';
import type { Incident } from './types.ts';

/**
 * The last day on which the recording of an incident is sure to be there: kept `cctvKeepDays` days, the day itself among them
 * (《公共安全视频图像信息系统管理条例》: at least 30 days).
 */
export const recordingUntil = (incident: Pick<Incident, 'occurredAt'>, safety: Pick<SafetySettings, 'cctvKeepDays'>): DayKey =>
  addDays(dayOfInstant(incident.occurredAt), safety.cctvKeepDays - 1);
