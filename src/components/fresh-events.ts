import { createContext } from 'react'
import type { Freshness } from '../domain/freshness'
import type { EventId } from '../content/schema'

/** Provides the events added or changed since the last visit; empty in the prerendered page. */
export const FreshEvents = createContext<ReadonlyMap<EventId, Freshness>>(new Map())
