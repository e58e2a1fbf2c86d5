import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import type { HallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import type { EditColumn } from '#src/renderer/screens/settings/edit/columns.ts';
import { RecordTable } from '#src/renderer/screens/settings/edit/record-table.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import type { User } from '#src/shared/domain/hall/types.ts';

const roles = ['supervisor', 'deputy', 'clerk'] as const;

export function UsersSection({ book }: { readonly book: HallBook }) {
  const { t } = useTranslation('settings');
  const columns = useUserColumns(book.settings.currentUserId);
  return (
    <SectionPage section="users">
      <RecordTable
        table="users"
        label={t('section.users')}
        rows={book.users}
        columns={columns}
        make={(name, id) => ({ id, name, role: 'clerk' })}
      />
    </SectionPage>
  );
}

function useUserColumns(currentUserId: string): EditColumn<User>[] {
  const { t } = useTranslation('settings');
  const use = useSwitchUser();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.person'),
        width: 200,
        kind: 'text',
        text: (u) => u.name,
        take: (name) => ok({ name: name.trim() }),
      },
      {
        key: 'role',
        title: t('column.role'),
        width: 160,
        kind: 'one',
        options: roles.map((value) => ({ value, label: t(`role.${value}`) })),
        text: (u) => u.role,
        show: (u) => t(`role.${u.role}`),
        take: (text) => ok({ role: roles.find((r) => r === text) ?? 'clerk' }),
      },
      {
        key: 'current',
        title: t('column.current'),
        width: 120,
        kind: 'read',
        text: () => '',
        show: (u) =>
          u.id === currentUserId ? (
            <span className="tag ok">{t('users.now')}</span>
          ) : (
            <button type="button" className="link" onClick={() => void use(u)}>
              {t('users.use')}
            </button>
          ),
      },
    ],
    [t, currentUserId, use],
  );
}

function useSwitchUser(): (user: User) => Promise<void> {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const say = useProblemText();
  return useCallback(
    async (user) => {
      const done = await saveSettings(ctx, { currentUserId: user.id });
      if (done.ok) showToast(t('users.switched', { name: user.name }), { undoable: true });
      else showToast(say(done.error), { tone: 'bad' });
    },
    [ctx, t, say],
  );
}
