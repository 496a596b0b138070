import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { StoryContext } from '../src/components/story-context'
import type { Story } from '../src/domain/story'
import { createRouter } from '../src/router/router'
import { RouterProvider } from '../src/router/RouterProvider'

/** Renders an element in a page of the story. */
export function renderWithStory(story: Story, element: ReactNode) {
  const router = createRouter()
  return render(element, {
    wrapper: ({ children }) => (
      <RouterProvider router={router}>
        <StoryContext value={story}>{children}</StoryContext>
      </RouterProvider>
    ),
  })
}
