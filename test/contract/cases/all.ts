import { describe } from 'vitest';
import type { ContractTarget } from '#test/support/contract-target.ts';
import { attachmentCases } from './attachments.ts';
import { fileCases } from './files.ts';
import { journalCases } from './journal.ts';
import { packageCases } from './packages.ts';
import { refusalCases } from './refusals.ts';
import { shellCases } from './shell.ts';
import { snapshotCases } from './snapshots.ts';

/** Everything that a host on a real disk must do. */
export function allCases(host: () => ContractTarget, shell: 'electron' | 'chromium'): void {
  describe('shell', () => shellCases(host, shell));
  describe('the door', () => refusalCases(host));
  describe('journal', () => journalCases(host));
  describe('snapshots', () => snapshotCases(host));
  describe('files', () => fileCases(host));
  describe('attachments', () => attachmentCases(host));
  describe('packages', () => packageCases(host));
}
