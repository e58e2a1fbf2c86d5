import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { importPunches } from '#src/renderer/commands/attendance/import-punches.ts';
import type { PunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { PunchImportPlan } from '#src/shared/domain/attendance/punches/plan-import.ts';
import { monthOf } from '#src/shared/domain/core/day.ts';
import { UnknownNumbers } from './unknown-numbers.tsx';
import type { PunchFileState } from './use-punch-file.ts';

interface PunchPreviewProps {
  readonly state: PunchFileState;
  readonly file: PunchFile;
  readonly plan: PunchImportPlan;
  readonly today: string;
}

/** What the file would change, before anything is written. */
export function PunchPreview({ state, file, plan, today }: PunchPreviewProps) {
  const { t } = useTranslation(['attendance', 'common']);
  const ctx = useCommands();
  const say = useProblemText();
  const navigate = useNavigate();
  const write = async () => {
    const done = await importPunches(ctx, file, state.links);
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    showToast(t('import.done', { count: done.value.added }), { undoable: true });
    state.clear();
    void navigate(`/attendance/month/${monthOf(plan.firstDay)}`);
  };
  const bad = file.parsed.badLines;
  const month = (day: string) => t('common:monthTitle', { year: day.slice(0, 4), month: Number(day.slice(5, 7)) });
  return (
    <section className="col">
      <h2>
        {file.name}　<span className="c3 md">{t(`import.format.${file.parsed.format}`)}</span>
      </h2>
      <p>
        {t('import.summary', {
          first: plan.firstDay,
          last: plan.lastDay,
          add: plan.add.length,
          duplicates: plan.duplicates,
          bad: bad.length,
        })}
      </p>
      {monthOf(plan.firstDay) !== monthOf(today) && (
        <p className="warn md">{t('import.otherMonth', { file: month(plan.firstDay), now: month(today) })}</p>
      )}
      {file.macros && <p className="c2 md">{t('import.macros')}</p>}
      {plan.add.length === 0 && <p className="c2">{say({ code: 'punch/nothing-new' })}</p>}
      {plan.unknown.length > 0 && <UnknownNumbers unknown={plan.unknown} onLink={state.link} />}
      {bad.length > 0 && <BadLines lines={bad} />}
      <div className="row">
        <Button variant="contained" disabled={plan.add.length === 0 || plan.unknown.length > 0} onClick={() => void write()}>
          {t('import.write', { count: plan.add.length })}
        </Button>
        <Button onClick={state.clear}>{t('common:cancel')}</Button>
      </div>
    </section>
  );
}

/** Lines shown; the count above says how many there are. */
const SHOWN = 20;

function BadLines({ lines }: { readonly lines: PunchFile['parsed']['badLines'] }) {
  const { t } = useTranslation('attendance');
  const say = useProblemText();
  return (
    <div>
      <h3>{t('import.badTitle')}</h3>
      {lines.slice(0, SHOWN).map((l) => (
        <div key={l.line} className="md row">
          <span className="c3 nw">{t('import.badLine', { line: l.line })}</span>
          <span className="warn nw">{say({ code: l.code })}</span>
          <span className="mono c2">{l.text}</span>
        </div>
      ))}
    </div>
  );
}
