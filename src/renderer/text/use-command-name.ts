import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { zhCN } from './zh-CN/index.ts';

type CommandKey = keyof typeof zhCN.commands;
const isCommandKey = (name: string): name is CommandKey => Object.hasOwn(zhCN.commands, name);

/** What a command is called in the undo toast and in the change records. */
export function useCommandName(): (command: string) => string {
  const { t } = useTranslation('commands');
  return useCallback((command: string) => (isCommandKey(command) ? t(command) : command), [t]);
}
