import { useCallback, useState } from 'react';
import { addAttachment } from '#src/renderer/commands/attachment/add-attachment.ts';
import { AttachmentStrip } from '#src/renderer/components/attachments/attachment-strip.tsx';
import { useAttachmentBytes, useAttachments } from '#src/renderer/queries/attachment/use-attachments.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';

interface PhotosProps {
  readonly ids: readonly string[];
  /** Without it they are only shown. */
  readonly onChange?: (next: (ids: readonly string[]) => readonly string[]) => void;
}

/** Photos and PDFs of a record; they are kept as soon as they are added, so nothing is lost when the form is left. */
export function Photos({ ids, onChange }: PhotosProps) {
  const ctx = useCommands();
  const say = useProblemText();
  const items = useAttachments(ids) ?? [];
  const load = useAttachmentBytes();
  const [storing, setStoring] = useState(false);
  const add = useCallback(
    async (files: readonly File[]) => {
      setStoring(true);
      for (const file of files) {
        const added = await addAttachment(ctx, file);
        if (added.ok) onChange?.((had) => (had.includes(added.value) ? had : [...had, added.value]));
        else showToast(say(added.error), { tone: 'bad' });
      }
      setStoring(false);
    },
    [ctx, say, onChange],
  );
  if (!onChange) return ids.length === 0 ? null : <AttachmentStrip items={items} load={load} />;
  return (
    <AttachmentStrip
      items={items}
      load={load}
      storing={storing}
      onAdd={(files) => void add(files)}
      onRemove={(id) => onChange((had) => had.filter((h) => h !== id))}
    />
  );
}
