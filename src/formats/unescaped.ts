import { entities } from './markup'

// Only what runs at build time reads markup back: the browser does without this table.
const letters = new Map(Object.entries(entities).map(([letter, entity]) => [entity, letter]))

/** The text that `escaped`, or React, wrote so. */
export const unescapeHtml = (markup: string): string =>
  markup.replaceAll(/&[#\w]+;/gu, (entity) => letters.get(entity) ?? entity)
