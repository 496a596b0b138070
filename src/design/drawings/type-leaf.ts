import type { LeafShape } from './leaves'
import type { EventType } from '../../domain/vocabulary'

/** The leaf shape of each event type; its colour is the token of the same name. */
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
