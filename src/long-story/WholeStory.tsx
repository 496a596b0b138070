import { useEffect, type ReactNode } from 'react'
import { titled } from '../formats/site-meta'
import { Head } from '../components/Head'
import { pageIds } from '../router/page-ids'
import { Button } from '../ui/Button'
import type { StorySource } from './use-story-source'
import { en } from '../messages/en'

interface WholeStoryProps {
  readonly source: StorySource
  readonly path: string
  readonly children: ReactNode
}

/** Renders a page that needs the whole story, once all chapters of a long one are loaded. */
export function WholeStory({ source: { story, load, status }, path, children }: WholeStoryProps) {
  useEffect(() => {
    if (!story.isComplete) load('all')
  }, [story.isComplete, load])
  if (story.isComplete) return children
  return (
    <>
      <Head
        title={titled(story.timeline.site, en.longStory.title)}
        description={en.longStory.description}
        path={path}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        {en.longStory.title}
      </h1>
      {status === 'failed' ? (
        <p role="alert">
          {en.longStory.failed} <Button onClick={() => load('all')}>{en.common.tryAgain}</Button>
        </p>
      ) : (
        <p>{en.longStory.loading(story.events.length, story.total)}</p>
      )}
    </>
  )
}
