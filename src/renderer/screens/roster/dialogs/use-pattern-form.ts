import { useMemo, useState } from 'react';
import { useDemandText } from '#src/renderer/screens/roster/demand/use-demand-text.ts';
import { monthScope } from '#src/renderer/screens/roster/scope.ts';
import { type RosterView, useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { parsePattern } from '#src/shared/domain/roster/edit/clipboard.ts';
import { dateSpan, type GridRow, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { leaveBarred } from '#src/shared/domain/roster/planning/leave-barred.ts';
import {
  cellsBefore,
  layPattern,
  placeAfter,
  type Stagger,
  startPlaces,
  type Turn,
} from '#src/shared/domain/roster/planning/shift-pattern.ts';

/** What is written in the dialog. `who`: the selection, everybody, or the people of a post. */
export interface PatternFields {
  readonly text: string;
  readonly step: string;
  readonly by: Stagger;
  readonly who: string;
  /** The saved pattern that was chosen, '' for none. */
  readonly savedId: string;
  /** Days on which a person may not work that shift keep what they have. */
  readonly skip: boolean;
}

/** What would come of it. */
export interface PatternForm {
  readonly fields: PatternFields;
  readonly change: (patch: Partial<PatternFields>) => void;
  readonly area: Selection;
  readonly turn: Turn;
  readonly step: number;
  readonly textError: string;
  readonly stepError: string;
  /** Rows as they would be, those that do not change included. */
  readonly next: readonly GridRow[];
  readonly changed: readonly GridRow[];
  /** 接着前面排: people whose days before do not follow the pattern. */
  readonly strangers: number;
  /** Days that were left alone because nobody may work there yet. */
  readonly left: number;
}

/** People of a post stand together on the sheet, so they are a range of rows too. */
function areaOf(view: RosterView, who: string): Selection {
  const scope = monthScope(view, useRosterSelection.getState().area);
  if (who === 'selected') return scope;
  const rows = view.lines.flatMap((line, i) => (who === 'all' || line.place.post?.id === who ? [i] : []));
  return { ...scope, fromRow: rows[0] ?? 0, toRow: rows.at(-1) ?? 0 };
}

function useRead({ text, step }: PatternFields): Pick<PatternForm, 'turn' | 'step' | 'textError' | 'stepError'> {
  const { t } = useDemandText();
  const { shiftTypes } = useRosterView().model.base;
  return useMemo(() => {
    const parsed = parsePattern(text, shiftTypes);
    const steps = /^\d{1,2}$/.test(step.trim()) ? Number(step) : Number.NaN;
    const stepError = steps <= 31 ? '' : t('pattern.stepWrong');
    const number = stepError === '' ? steps : 0;
    if ('unknown' in parsed)
      return { turn: [], step: number, textError: t('pattern.unknown', { text: parsed.unknown }), stepError };
    return { turn: parsed.pattern, step: number, textError: parsed.pattern.length === 0 ? t('pattern.empty') : '', stepError };
  }, [text, step, shiftTypes, t]);
}

/** The rows without shifts on days on which their person may not work. */
function withoutBarred(view: RosterView, rows: readonly GridRow[]): { readonly changed: GridRow[]; readonly left: number } {
  const persons = new Map(view.lines.map((l) => [l.person.member.id, l.person]));
  let left = 0;
  const changed = rows.flatMap((row) => {
    const person = persons.get(row.staffId);
    if (!person) return [];
    const kept = leaveBarred(view.model.frame, person, row.cells);
    left += kept.left;
    return [{ staffId: row.staffId, cells: kept.cells }];
  });
  return { changed, left };
}

export function usePatternForm(): PatternForm {
  const view = useRosterView();
  const [fields, setFields] = useState<PatternFields>({
    text: '',
    step: '0',
    by: 'person',
    who: 'selected',
    savedId: '',
    skip: true,
  });
  const read = useRead(fields);
  const { turn, step } = read;
  const { by, who, skip } = fields;
  const laid = useMemo(() => {
    const area = areaOf(view, who);
    const [r0, r1] = rowSpan(area);
    const [d0] = dateSpan(area);
    const people = view.lines.slice(r0, r1 + 1).map(({ person }) => ({
      teamId: person.member.teamId,
      daysBefore: cellsBefore(view.model.base.month, d0, person, turn.length),
    }));
    const strangers = by === 'continue' ? people.filter((p) => placeAfter(turn, p.daysBefore) === null).length : 0;
    const laid = layPattern(view.rows, area, turn, startPlaces(people, turn, step, by));
    const { changed, left } = skip ? withoutBarred(view, laid) : { changed: laid, left: 0 };
    const cells = new Map(changed.map((r) => [r.staffId, r]));
    return { area, strangers, left, changed, next: view.rows.slice(r0, r1 + 1).map((row) => cells.get(row.staffId) ?? row) };
  }, [view, who, by, skip, turn, step]);
  return { fields, change: (patch) => setFields((f) => ({ ...f, ...patch })), ...read, ...laid };
}
