import type { Translated } from '#src/renderer/text/translated.ts';
import type { shell as zh } from '#src/renderer/text/zh-CN/shell.ts';

export const shell: Translated<typeof zh> = {
  opening: 'Opening the book…',
  replaying: 'Catching up {{count}} records of last time…',
  rebuilding: 'Rebuilding the data from the journal, {{done}} records done…',
  notice: {
    rebuilt: 'The copy of the data on this PC was damaged. It was rebuilt from journal and backup, {{count}} records, none lost.',
    replayed: 'The app was not closed normally. {{count}} records were caught up from the journal, none lost.',
    torn: 'At the last power cut the last line was not finished; that line was not saved and is set aside. All others are fine.',
    clockBehind: 'The clock is {{minutes}} minutes before the newest record. Correct it in the system settings.',
    backupFailed: "Today's backup was not made. The data is not affected; it is tried again at the next start.",
    mirrorFailed: 'The backup did not reach the second folder; the stick may be missing or full. The data is not affected.',
    understood: 'OK',
  },
  backup: { today: 'Backup today {{time}}, read back', older: 'Backup {{day}} {{time}}', none: 'No backup yet' },
  recovery: {
    title: 'The journal needs recovery',
    brokenChain:
      'Line {{line}} of journal "{{segment}}" does not follow from the line before. It was changed, or the disk failed.',
    journalShort:
      'The journal has {{count}} records fewer than the copy on this PC. It may have been moved, or an old one copied back.',
    hostRefused: 'The journal cannot be opened.',
    storeRefused: 'The copy of the data cannot be opened and could not be rebuilt.',
    nothingWritten: 'Nothing is written before the recovery.',
    keepStore: 'Go on with the data on this PC',
    keepStoreNote: 'The copy ends at record {{seq}}. The old journal is set aside and a new one goes on from here.',
    adopt: 'Restore from a backup folder',
    adoptNote: 'Give the folder of the backup, for example on a USB stick. The present data is set aside, not deleted.',
    folder: 'Backup folder',
    folderEmpty: 'Give the place of the backup folder.',
    start: 'Restore',
    quit: 'Close for now',
    quitNote: 'Nothing is changed. Show a picture of this screen to whoever helps.',
  },
  crash: {
    title: 'Something went wrong on this screen',
    text: 'The data is not affected. Go on from Today; the problem was logged.',
    back: 'Back to Today',
  },
  palette: {
    empty: '"{{query}}" was not found. Try a name, a staff number or a date.',
    people: 'People',
    actions: 'Actions',
    days: 'Days',
    count: '{{count}} found',
    hintMove: 'move',
    hintOpen: 'open',
    goto: 'Open {{area}}',
    gotoDay: 'Attendance of {{day}}',
    gotoMonth: 'Roster of {{month}}',
    act: {
      autoRoster: 'Automatic roster',
      leave: 'Leave, balances and wishes',
      demand: 'Demand',
      changes: 'Swaps, replacements and stand-by',
      weekendRota: 'Weekend rota',
      stats: 'Roster statistics',
    },
    left: 'left',
    pending: 'not trained yet',
  },
};
