import type { RectificationInput } from '#src/shared/domain/rectification/make.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';

/** A finding of a drill, found on 10 September 2026 and due a week later. */
export const aFinding = (over: Partial<RectificationInput> = {}): RectificationInput => ({
  source: 'drill',
  sourceId: 'drill-1',
  hallId: 'hall-1',
  finding: '东侧疏散门打不开',
  measure: '换门锁',
  ownerId: 'staff-01',
  ownerText: '',
  foundOn: '2026-09-10',
  dueOn: '2026-09-17',
  photos: [],
  ...over,
});

/** The same as a record that nobody has touched yet. */
export const aRectification = (over: Partial<Rectification> = {}): Rectification => ({
  ...aFinding(),
  id: 'zg-1',
  number: 'ZG-2026-01',
  state: 'open',
  steps: [],
  planVersionId: '',
  by: '周敏',
  ...over,
});
