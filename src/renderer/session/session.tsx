import { createContext, useContext } from 'react';
import type { CommandContext } from '#src/renderer/commands/core/context.ts';

/** What the shell said of itself at start. */
export interface HostInfo {
  readonly shell: 'electron' | 'chromium' | 'fake';
  readonly version: string;
  readonly dataDir: string;
  readonly exportDir: string;
  readonly fixedNow: string;
}

/** The open book, handed down to queries (db) and screens (commands). */
export interface Session {
  readonly ctx: CommandContext;
  readonly info: HostInfo;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The command context: pass it as the first argument of any command. */
export const useCommands = (): CommandContext => useSession().ctx;
