import { describe } from 'vitest';
import type { HostMethod } from '#src/shared/host/port.ts';
import type { ContractTarget } from '#test/support/contract-target.ts';
import { MemoryHost } from '#test/support/memory-host.ts';
import { attachmentCases } from './cases/attachments.ts';
import { journalCases } from './cases/journal.ts';
import { refusalCases } from './cases/refusals.ts';
import { snapshotCases } from './cases/snapshots.ts';

// What the tests of commands stand on must behave as the real host does, as far as it goes.
describe('host in memory', () => {
  const memory = new MemoryHost('2026-09-14T09:00:00.000+08:00');
  const raw: ContractTarget['raw'] = (method, input) => memory.call(method as HostMethod, input as never);
  const host = () => ({ raw, dataDir: '', exportDir: '', close: async () => undefined });
  describe('journal', () => journalCases(host));
  describe('snapshots', () => snapshotCases(host));
  describe('attachments', () => attachmentCases(host));
  describe('the door', () => refusalCases(host));
});
