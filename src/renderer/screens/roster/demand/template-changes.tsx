import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { notInTemplate, templateDayEdits, templateDifferences } from '#src/shared/domain/roster/planning/demand-template.ts';
import type { DemandTemplate } from '#src/shared/domain/roster/planning/types.ts';
import { useDemandText } from './use-demand-text.ts';

interface TemplateChangesProps {
  /** null = back to the usual numbers. */
  readonly template: DemandTemplate | null;
  readonly always: boolean;
}

/** What applying would change, in words, before it is done. */
export function TemplateChanges({ template, always }: TemplateChangesProps) {
  const { t } = useDemandText();
  const { context } = useRosterView().model;
  const { demands, days, exceptions } = context;
  const differences = template ? templateDifferences(template.rows, demands) : [];
  const edits = always ? [] : templateDayEdits(template, demands, days, exceptions);
  const kept = always ? 0 : exceptions.filter((e) => e.templateId === undefined).length;
  const unknown = template ? notInTemplate(template.rows, demands) : [];
  const gone = template ? template.rows.filter((r) => !demands.some((d) => d.id === r.demandId)).length : 0;
  return (
    <div className="template-diff">
      <h3>{t('template.diff')}</h3>
      {differences.length === 0 && edits.length === 0 && <p className="c2 md">{t('template.unchanged')}</p>}
      <dl>
        {differences.map(({ demand, kind, before, after }) => (
          <div key={`${demand.id} ${kind}`}>
            <dt>{t('template.change', { demand: demand.name, kind: t(`common:dayKind.${kind}`) })}</dt>
            <dd>{t('template.turned', { before, after })}</dd>
          </div>
        ))}
      </dl>
      {!always && edits.length > 0 && <p className="md">{t('template.monthDays', { count: edits.length })}</p>}
      {kept > 0 && <p className="c3 md">{t('template.kept', { count: kept })}</p>}
      {unknown.length > 0 && (
        <p className="c3 md">{t('template.unknown', { names: unknown.map((d) => d.name).join(t('limits.listComma')) })}</p>
      )}
      {gone > 0 && <p className="c3 md">{t('template.gone', { count: gone })}</p>}
    </div>
  );
}
