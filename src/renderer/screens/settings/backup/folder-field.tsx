import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FolderChoice, listBackupFolders, pickFolder } from '#src/renderer/commands/backup/list-snapshots.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { dropDraft, typeDraft, useSettingsDrafts } from '#src/renderer/ui-state/settings-drafts.ts';
import { sizeText } from './words.ts';

interface FolderFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly problem: string;
  readonly onChange: (folder: string) => void;
  /** The acts on the folder, beside it. */
  readonly children?: ReactNode;
}

/** A folder typed, picked where the system has a picker, or taken from the drives that are plugged in. */
export function FolderField({ label, value, hint, problem, onChange, children }: FolderFieldProps) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const id = useId();
  const [drives, setDrives] = useState<readonly FolderChoice[]>([]);
  const [picker, setPicker] = useState(true);
  useEffect(() => {
    void listBackupFolders(ctx).then((all) => setDrives(all.filter((f) => f.kind === 'removable')));
  }, [ctx]);
  const pick = async () => {
    const picked = await pickFolder(ctx);
    if (picked.ok && picked.value !== null) onChange(picked.value);
    if (!picked.ok) setPicker(false);
  };
  return (
    <div className="folder">
      <label htmlFor={id}>{label}</label>
      <div className="row top">
        <TextField
          id={id}
          sx={{ width: 420 }}
          value={value}
          error={problem !== ''}
          helperText={problem || hint}
          onChange={(e) => onChange(e.target.value)}
        />
        {picker && <Button onClick={() => void pick()}>{t('second.pick')}</Button>}
        {children}
      </div>
      {drives.length > 0 && (
        <div className="row drives">
          {drives.map((drive) => (
            <button key={drive.path} type="button" className="link md" onClick={() => onChange(drive.path)}>
              {t('second.free', { label: drive.label, free: sizeText(drive.freeBytes) })}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A folder that is being typed; leaving the page does not lose it. */
export function useFolderDraft(key: string, stored: string): readonly [string, (folder: string) => void, () => void] {
  const text = useSettingsDrafts((s) => s.drafts[key]?.text) ?? stored;
  return [text, (folder) => typeDraft(key, folder), () => dropDraft(key)];
}
