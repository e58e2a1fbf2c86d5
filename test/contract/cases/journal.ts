import { expect, test } from 'vitest';
import { answer, ask, type ContractTarget, draftOf, refusal } from '#test/support/contract-target.ts';

const NO_HASH = '0'.repeat(64);

/** What every journal does, whoever keeps it. Cases go on from wherever the journal stands. */
export function journalCases(host: () => ContractTarget): void {
  test('entries come back in order, each naming the hash of the one before', async () => {
    const { lastSeq, lastHash, problems } = await answer(host(), 'journal.open', {});
    expect(problems).toEqual([]);
    if (lastSeq === 0) expect(lastHash).toBe(NO_HASH);
    const appended = [];
    for (const seq of [lastSeq + 1, lastSeq + 2, lastSeq + 3])
      appended.push(await answer(host(), 'journal.append', draftOf(seq, `窗口“${seq}”\n甲`)));
    expect(appended.map((a) => a.seq)).toEqual([lastSeq + 1, lastSeq + 2, lastSeq + 3]);
    for (const { at } of appended) expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?\+08:00$/);

    const { entries, done } = await answer(host(), 'journal.read', { afterSeq: lastSeq, limit: 100 });
    expect(done).toBe(true);
    expect(entries.map((e) => e.hash)).toEqual(appended.map((a) => a.hash));
    expect(entries.map((e) => e.entry.prev)).toEqual([lastHash, ...appended.slice(0, 2).map((a) => a.hash)]);
    expect(entries[1]?.entry).toMatchObject(draftOf(lastSeq + 2, `窗口“${lastSeq + 2}”\n甲`));
  });

  test('opened again it stands where it stood', async () => {
    const { lastSeq } = await answer(host(), 'journal.open', {});
    const { hash } = await answer(host(), 'journal.append', draftOf(lastSeq + 1));
    expect(await answer(host(), 'journal.open', {})).toMatchObject({ lastSeq: lastSeq + 1, lastHash: hash, problems: [] });
  });

  test('a limit cuts the answer and says that more is there', async () => {
    const { lastSeq } = await answer(host(), 'journal.open', {});
    for (const seq of [lastSeq + 1, lastSeq + 2, lastSeq + 3]) await answer(host(), 'journal.append', draftOf(seq));
    const first = await answer(host(), 'journal.read', { afterSeq: lastSeq, limit: 2 });
    expect([first.entries.map((e) => e.entry.seq), first.done]).toEqual([[lastSeq + 1, lastSeq + 2], false]);
    const rest = await answer(host(), 'journal.read', { afterSeq: lastSeq + 2, limit: 2 });
    expect([rest.entries.map((e) => e.entry.seq), rest.done]).toEqual([[lastSeq + 3], true]);
  });

  test('a sequence that is taken or leaves a gap is refused and leaves no trace', async () => {
    const { lastSeq } = await answer(host(), 'journal.open', {});
    await answer(host(), 'journal.append', draftOf(lastSeq + 1));
    expect(await refusal(host(), 'journal.append', draftOf(lastSeq + 1))).toBe('host/seq-mismatch');
    expect(await refusal(host(), 'journal.append', draftOf(lastSeq + 3))).toBe('host/seq-mismatch');
    expect(await answer(host(), 'journal.open', {})).toMatchObject({ lastSeq: lastSeq + 1, problems: [] });
  });

  test('appends asked for at once are kept one after the other', async () => {
    const { lastSeq } = await answer(host(), 'journal.open', {});
    const wanted = Array.from({ length: 20 }, (_, i) => lastSeq + 1 + i);
    const appended = await Promise.all(wanted.map((seq) => ask(host(), 'journal.append', draftOf(seq))));
    expect(appended.map((a) => a.ok && a.value.seq)).toEqual(wanted);
    expect(await answer(host(), 'journal.open', {})).toMatchObject({ lastSeq: lastSeq + 20, problems: [] });
  });

  test('of appends with one sequence exactly one is taken', async () => {
    const { lastSeq } = await answer(host(), 'journal.open', {});
    const tries = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) => refusal(host(), 'journal.append', draftOf(lastSeq + 1, name))),
    );
    expect(tries.filter((t) => t === 'accepted')).toHaveLength(1);
    expect(tries.filter((t) => t === 'host/seq-mismatch')).toHaveLength(3);
    expect(await answer(host(), 'journal.open', {})).toMatchObject({ lastSeq: lastSeq + 1, problems: [] });
  });
}
