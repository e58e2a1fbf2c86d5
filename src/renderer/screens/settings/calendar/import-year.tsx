import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCalendarFile, saveCalendarYear } from '#src/renderer/commands/calendar/save-calendar.ts';
import { FileButton } from '#src/renderer/components/file-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Calendars } from '#src/shared/domain/calendar/day-info.ts';
import type { CalendarYear } from '#src/shared/domain/calendar/types.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportRefused } from './import-refused.tsx';

type Read =
  | { readonly kind: 'year'; readonly year: CalendarYear }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: Problem };

interface ImportYearProps {
  readonly calendars: Calendars;
  readonly onAccepted: (year: number) => void;
}

/** Reads a file, shows what it would change, and takes it in only when told to. */
export function ImportYear({ calendars, onAccepted }: ImportYearProps) {
  const { t } = useTranslation('calendar');
  const ctx = useCommands();
  const say = useProblemText();
  const [read, setRead] = useState<Read | null>(null);
  const close = () => setRead(null);
  const open = async (file: File) => {
    const result = await readCalendarFile(file);
    setRead(result.ok ? { kind: 'year', year: result.value } : { kind: 'refused', file: file.name, problem: result.error });
  };
  const accept = async (year: CalendarYear) => {
    const saved = await saveCalendarYear(ctx, year);
    close();
    if (!saved.ok) return showToast(say(saved.error), { tone: 'bad' });
    onAccepted(year.year);
    showToast(t('import.accepted', { year: year.year }), { undoable: true });
  };
  return (
    <>
      <FileButton accept=".json,application/json" onFile={(file) => void open(file)}>
        {t('import.button')}
      </FileButton>
      {read?.kind === 'year' && (
        <ImportPreview
          year={read.year}
          before={calendars.get(read.year.year)}
          onAccept={() => void accept(read.year)}
          onClose={close}
        />
      )}
      {read?.kind === 'refused' && <ImportRefused file={read.file} problem={read.problem} onClose={close} />}
    </>
  );
}
