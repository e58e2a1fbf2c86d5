import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { writeReport } from '#src/renderer/commands/incident/report-incident.ts';
import { addEntry } from '#src/renderer/commands/incident/write-incident.ts';
import { dialogOpen, isTyping } from '#src/renderer/components/use-single-key.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { nextReport } from '#src/shared/domain/incident/report.ts';
import { useCaseAct } from './use-case-act.ts';

export interface CaseKeys {
  /** Where a line is typed; `/` goes there. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** Stamps a step of the plan. */
  readonly stamp: (stepId: string) => void;
  /** Writes the report that is due next. */
  readonly report: () => void;
}

/** 1–9 stamp a step, / adds a line, F9 writes the next report; never while text is typed. */
export function useCaseKeys({ incident, version, reports }: IncidentCase): CaseKeys {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const field = useRef<HTMLInputElement>(null);
  const stamp = (stepId: string) => {
    const step = version?.steps.find((s) => s.id === stepId);
    if (step) void act(addEntry(ctx, incident.id, { kind: 'step', text: step.text, stepId, whom: '', at: '' }));
  };
  const report = async () => {
    const kind = nextReport(incident, reports);
    if (!kind) return showToast(t('report.none'));
    const done = await act(writeReport(ctx, incident.id, { kind, urgency: 'quick' }));
    if (done) showToast(t('report.made', { kind: t(`report.${kind}`) }));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      if (dialogOpen()) return;
      const step = version?.steps[Number(event.key) - 1];
      if (step) stamp(step.id);
      else if (event.key === '/') field.current?.focus();
      else if (event.key === 'F9') void report();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return { field, stamp, report: () => void report() };
}
