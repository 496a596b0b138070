import { createContext } from 'react'
import type { Density, View } from '../../domain/view'

/** What cards show until the reader opens them: how much, and the claims on which person. */
export interface CardView extends Pick<View, 'person'> {
  readonly density: Density
}

export const CardViewContext = createContext<CardView>({ density: 'full', person: undefined })
