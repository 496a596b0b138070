import { createContext } from 'react'
import type { Density } from '../../domain/view'

/** How much cards show until the reader opens them. */
export const CardDensity = createContext<Density>('full')
