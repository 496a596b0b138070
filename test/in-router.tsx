import type { ReactNode } from 'react'
import { createRouter, type Router } from '../src/router/router'
import { RouterProvider } from '../src/router/RouterProvider'

/** A `wrapper` for `render` and `renderHook` that gives the components a router. */
export const inRouter =
  (router: Router = createRouter()) =>
  ({ children }: { readonly children: ReactNode }) => (
    <RouterProvider router={router}>{children}</RouterProvider>
  )
