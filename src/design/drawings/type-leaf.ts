import type { LeafShape } from './leaves'
import type { EventType } from '../../domain/vocabulary'

/** The leaf of each type of event; its colour stands in the tokens under the same name. */
export const leafOfType = {
  interview: 'heart',
  appearance: 'round',
  announcement: 'pointed',
  casting: 'clover',
  production: 'oak',
  wrap: 'fan',
  release: 'maple',
  reception: 'willow',
} satisfies Record<EventType, LeafShape>
