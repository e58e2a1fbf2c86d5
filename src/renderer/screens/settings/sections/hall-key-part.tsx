import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publicHallKey, restoreHallKey } from '#src/renderer/commands/hall-key/restore-key.ts';
import { buildKeySheet } from '#src/renderer/commands/print/key-sheet.ts';
import { makePdf } from '#src/renderer/commands/print/make-pdf.ts';
import { PrintPreview } from '#src/renderer/components/print-preview.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';

interface Said {
  readonly text: string;
  readonly bad: boolean;
}

/** The number of the hall's key, its recovery sheet to print, and bringing it back from one. */
export function HallKeyPart() {
  const { t } = useTranslation('sending');
  const ctx = useCommands();
  const say = useProblemText();
  const [keyId, setKeyId] = useState('');
  const [said, setSaid] = useState<Said>({ text: '', bad: false });
  const [preview, setPreview] = useState(false);
  const look = useCallback(async () => {
    const key = await publicHallKey(ctx);
    if (key.ok) setKeyId(key.value.keyId);
    else setSaid({ text: say(key.error), bad: true });
  }, [ctx, say]);
  useEffect(() => {
    void look();
  }, [look]);
  const build = useCallback(() => buildKeySheet(ctx), [ctx]);
  return (
    <>
      <p className="md">
        {t('keyId')} <span className="mono">{keyId}</span>
      </p>
      <p className="c2 md">{t('keyLead')}</p>
      <Button variant="outlined" disabled={keyId === ''} onClick={() => setPreview(true)}>
        {t('printSheet')}
      </Button>
      <Restore
        onDone={(text, bad) => {
          setSaid({ text, bad });
          if (!bad) void look();
        }}
      />
      <p className={said.bad ? 'bad md' : 'ok md'} role="status">
        {said.text}
      </p>
      {preview && <PrintPreview build={build} makePdf={(html) => makePdf(ctx, html)} onClose={() => setPreview(false)} />}
    </>
  );
}

function Restore({ onDone }: { readonly onDone: (text: string, bad: boolean) => void }) {
  const { t } = useTranslation('sending');
  const ctx = useCommands();
  const say = useProblemText();
  const [text, setText] = useState('');
  const restore = async (): Promise<void> => {
    const done = await restoreHallKey(ctx, text);
    if (!done.ok) return onDone(say(done.error), true);
    setText('');
    const { keyId, replaced } = done.value;
    onDone(replaced === '' ? t('restored', { keyId }) : t('restoredInstead', { keyId, replaced }), false);
  };
  return (
    <div className="sending-restore">
      <TextField
        multiline
        minRows={4}
        sx={{ width: 380 }}
        label={t('restoreLabel')}
        helperText={t('restoreHint')}
        value={text}
        slotProps={{ htmlInput: { className: 'mono', spellCheck: false, autoComplete: 'off' } }}
        onChange={(e) => setText(e.target.value)}
      />
      <Button variant="outlined" disabled={text.trim() === ''} onClick={() => void restore()}>
        {t('restore')}
      </Button>
    </div>
  );
}
