import { createContext, type ReactNode } from 'react'
import type { Router } from './router'

/** The router of the page; undefined where links are plain ones, such as in the tests of most components. */
export const RouterContext = createContext<Router | undefined>(undefined)

interface RouterProviderProps {
  readonly router: Router
  readonly children: ReactNode
}

/** Gives the router to everything below. */
export function RouterProvider({ router, children }: RouterProviderProps) {
  return <RouterContext value={router}>{children}</RouterContext>
}
