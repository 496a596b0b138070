import type { SourceId } from '../content/schema'

/** Returns the id of a source in the list of all sources. */
export const sourceEntryId = (id: SourceId): string => `source-${id}`
