import { entities } from './markup'

// In a separate file, because only the build needs this table.
const characters = new Map(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
)

/** Unescapes a text that `escaped` or React escaped. */
export const unescapeHtml = (markup: string): string =>
  markup.replaceAll(/&[#\w]+;/gu, (entity) => characters.get(entity) ?? entity)
