import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { StoryContext } from '../src/components/story-context'
import type { Story } from '../src/domain/story'

/** Renders an element in a page of the story. */
export function renderWithStory(story: Story, element: ReactNode) {
  return render(element, {
    wrapper: ({ children }) => <StoryContext value={story}>{children}</StoryContext>,
  })
}
