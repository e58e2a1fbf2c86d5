import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePost } from '#src/renderer/commands/staff/edit-staff.ts';
import { useHallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { type StaffLine, useStaffPosts } from '#src/renderer/queries/staff/use-staff-register.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';

/** Which posts the person held, and the next one from a day on. */
export function PostsTab({ person }: { readonly person: StaffLine }) {
  const { t } = useTranslation('staff');
  const held = useStaffPosts(person.id);
  return (
    <>
      <section className="col">
        {held?.length === 0 && <span className="c2">{t('posts.none')}</span>}
        {held?.map((a) => (
          <div key={a.id} className="row md">
            <b className="grow">
              {a.post} {a.counter}
            </b>
            <span className="c2">
              {a.to === '' ? t('posts.since', { from: a.from }) : t('posts.until', { from: a.from, to: a.to })}
            </span>
          </div>
        ))}
      </section>
      <ChangePost person={person} />
    </>
  );
}

function ChangePost({ person }: { readonly person: StaffLine }) {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const book = useHallBook();
  const say = useProblemText();
  const [form, setForm] = useState({ postId: '', counterId: '', from: dayOfInstant(ctx.now()) });
  const [problem, setProblem] = useState('');
  const counters = book?.counters.filter((c) => c.hallId === person.hallId && c.postId === form.postId) ?? [];
  const save = async () => {
    const from = parseDay(form.from);
    if (form.postId === '') return setProblem(say({ code: 'staff/required' }));
    if (from === null) return setProblem(say({ code: 'staff/date-shape' }));
    const saved = await changePost(ctx, person.id, form.postId, form.counterId, from);
    setProblem(saved.ok ? '' : say(saved.error));
  };
  return (
    <section className="col">
      <h3>{t('posts.change')}</h3>
      <TextField
        select
        label={t('field.postId')}
        value={form.postId}
        onChange={(e) => setForm({ ...form, postId: e.target.value, counterId: '' })}
      >
        {book?.posts.map((p) => (
          <MenuItem key={p.id} value={p.id}>
            {p.name}
          </MenuItem>
        ))}
      </TextField>
      {counters.length > 0 && (
        <TextField
          select
          label={t('field.counterId')}
          value={form.counterId}
          onChange={(e) => setForm({ ...form, counterId: e.target.value })}
        >
          {counters.map((c) => (
            <MenuItem key={c.id} value={c.id}>
              {c.name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        label={t('posts.from')}
        value={form.from}
        error={problem !== ''}
        helperText={problem}
        onChange={(e) => setForm({ ...form, from: e.target.value })}
      />
      <div>
        <Button variant="contained" onClick={() => void save()}>
          {t('posts.save')}
        </Button>
      </div>
    </section>
  );
}
