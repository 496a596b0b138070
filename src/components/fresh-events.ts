import { createContext } from 'react'
import type { Freshness } from '../domain/freshness'
import type { EventId } from '../content/schema'

/** What came or changed since the reader's last visit; nothing in the prerendered page. */
export const FreshEvents = createContext<ReadonlyMap<EventId, Freshness>>(new Map())
