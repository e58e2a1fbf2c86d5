import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '#src/shared/domain/core/day.ts';
import { recordingUntil } from '#src/shared/domain/incident/cctv.ts';
import { anIncident } from '#test/support/incident.ts';

test('recordings are kept at least 30 days, the day itself among them (公共安全视频图像信息系统管理条例)', () => {
  expect(recordingUntil(anIncident({ occurredAt: '2026-09-23T10:18:00+08:00' }), { cctvKeepDays: 30 })).toBe('2026-10-22');
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 3650 }), (cctvKeepDays) => {
      const until = recordingUntil({ occurredAt: '2026-09-23T23:59:00+08:00' }, { cctvKeepDays });
      expect(daysBetween('2026-09-23', until)).toBe(cctvKeepDays - 1);
    }),
  );
});
