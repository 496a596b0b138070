/** Words of lazy chunks of the story: what was corrected, reporting an error, and going on where the last visit ended. */
export const enNotes = {
  goOn: 'Go on at:',
  corrections: {
    on: (day: string) => `Corrected on ${day}`,
    before: 'Before',
    after: 'Now',
    removed: 'removed:',
    added: 'added:',
  },
  report: {
    open: 'Report an error',
    which:
      'Which part is wrong? Your mail app or an issue form opens, filled in; nothing is sent by this page.',
    whole: (name: string) => `Something else about “${name}”`,
    title: (id: string) => `Error in ${id}`,
    edition: (day: string) => `Edition: ${day}`,
    address: (address: string) => `Address: ${address}`,
    ask: 'What is wrong, and which source shows it?',
  },
} as const
