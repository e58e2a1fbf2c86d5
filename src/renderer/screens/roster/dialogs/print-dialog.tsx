import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useCallback, useState } from 'react';
import { makePdf, savePdf } from '#src/renderer/commands/print/make-pdf.ts';
import { buildRosterDocument } from '#src/renderer/commands/print/roster-form.ts';
import { PrintPreview } from '#src/renderer/components/print-preview.tsx';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';

type Paper = 'A4' | 'A3';
const papers = [
  ['A4', 'A4'],
  ['A3', 'A3'],
] as const;
type Choice = 'newest' | 'draft';

/** 厅务表 01 of this hall: A4 or A3, the published version or what the grid shows. */
export function PrintDialog() {
  const { t } = useRosterText();
  const ctx = useCommands();
  const { model } = useRosterView();
  const { month } = model.base;
  const version = model.publications[0]?.version;
  const [paper, setPaper] = useState<Paper>('A4');
  const [choice, setChoice] = useState<Choice>('newest');
  const { hallId } = model;
  const build = useCallback(
    () => buildRosterDocument(ctx, { month, hallIds: [hallId], paper, choice }),
    [ctx, month, hallId, paper, choice],
  );
  const toPdf = useCallback((html: string) => makePdf(ctx, html), [ctx]);
  return (
    <PrintPreview
      build={build}
      makePdf={toPdf}
      savePdf={(file) => savePdf(ctx, file)}
      onClose={closeRosterDialog}
      options={
        <>
          {version !== undefined && model.unpublished > 0 && (
            <Pick
              label={t('print.which')}
              value={choice}
              options={[
                ['newest', t('versions.version', { version })],
                ['draft', t('print.draft')],
              ]}
              onPick={setChoice}
            />
          )}
          <Pick label={t('print.paper')} value={paper} options={papers} onPick={setPaper} />
        </>
      }
    />
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onPick: (value: T) => void;
}

function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  return (
    <ToggleButtonGroup exclusive value={value} aria-label={label} onChange={(_event, next: T | null) => next && onPick(next)}>
      {options.map(([key, text]) => (
        <ToggleButton key={key} value={key}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
