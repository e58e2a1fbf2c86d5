import { useTranslation } from 'react-i18next';
import { exportBadLines } from '#src/renderer/commands/attendance/export-bad-lines.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { BadLine } from '#src/shared/domain/attendance/punches/reading.ts';

/** Lines shown; all of them go into the exported list. */
const SHOWN = 50;

interface BadLinesProps {
  readonly fileName: string;
  readonly lines: readonly BadLine[];
}

/** What could not be read, with its line and why. */
export function BadLines({ fileName, lines }: BadLinesProps) {
  const { t } = useTranslation('punches');
  const ctx = useCommands();
  const say = useProblemText();
  const save = useSaveFile();
  const toList = () =>
    void save(
      exportBadLines(
        ctx,
        fileName,
        lines.map((l) => ({ line: l.line, sheet: l.sheet ?? '', reason: say({ code: l.code }), text: l.text })),
      ),
    );
  return (
    <div>
      <h3 className="row bad-title">
        {t('bad.title')}
        <button type="button" className="link md" onClick={toList}>
          {t('bad.export')}
        </button>
      </h3>
      {lines.length > SHOWN && <p className="c3 md">{t('bad.first', { shown: SHOWN, count: lines.length })}</p>}
      <div className="bad-lines">
        {lines.slice(0, SHOWN).map((l) => (
          <div key={`${l.sheet ?? ''} ${l.line} ${l.code}`} className="md row">
            <span className="c3 nw">
              {l.sheet === undefined ? t('bad.line', { line: l.line }) : t('bad.sheetLine', { sheet: l.sheet, line: l.line })}
            </span>
            <span className="warn nw">{say({ code: l.code })}</span>
            <span className="mono c2 cut">{l.text}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
