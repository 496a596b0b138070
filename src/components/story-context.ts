import { createContext, use } from 'react'
import type { Story } from '../domain/story'

/** The story of the page. */
export const StoryContext = createContext<Story | undefined>(undefined)

/** Returns the story of the page; throws outside of a `StoryContext`. */
export function useStory(): Story {
  const story = use(StoryContext)
  if (!story) throw new Error('There is no StoryContext above this component.')
  return story
}
