/** Words of the dialogs that load when they open. */
export const enDialogs = {
  help: {
    next: 'Next event',
    previous: 'Previous event',
    search: 'Search the story',
    board: 'Where things stood',
    rail: 'Go to the timeline slider',
    help: 'Show this help',
    escapeKey: 'Esc',
    escape: 'Close this or clear the search',
    singleKeys: 'Single-key shortcuts',
    on: 'on',
    off: 'off',
    note: 'They are off while you type. Turn them off if they clash with voice control or other shortcuts. Your choice is saved on this device.',
  },
  sharing: {
    titles: {
      event: 'Share this event',
      person: 'Share this page',
      story: 'Share the story',
      filtered: 'Share this view',
    },
    asKnownToday: 'The link and copies show the event as known today.',
    link: 'Link',
    copyLink: 'Copy link',
    openSheet: 'Share…',
    sheetFailed: 'Your device could not share the link. You can copy it.',
    copyRefused:
      'Your browser blocked copying. The text is selected: press Ctrl+C or ⌘C, or hold it and choose Copy.',
    textToCopy: 'Text to copy',
    more: {
      part: 'The other ways to share',
      failed: 'The other ways to share could not be loaded. The link still works.',
      loaded: 'The other ways to share have loaded.',
      failedAgain: 'The other ways to share still could not be loaded.',
      or: 'or',
      reload: 'reload the page',
    },
  },
}
