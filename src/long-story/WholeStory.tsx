import { useEffect, type ReactNode } from 'react'
import { titled } from '../formats/site-meta'
import { Head } from '../components/Head'
import { pageIds } from '../router/page-ids'
import { Button } from '../ui/Button'
import type { StorySource } from './use-story-source'

interface WholeStoryProps {
  readonly source: StorySource
  readonly path: string
  readonly children: ReactNode
}

/** What tells of the whole story: of one that comes in chapters it is drawn when all of them have come. */
export function WholeStory({ source: { story, load, status }, path, children }: WholeStoryProps) {
  useEffect(() => {
    if (!story.isComplete) load('all')
  }, [story.isComplete, load])
  if (story.isComplete) return children
  return (
    <>
      <Head
        title={titled('The whole story')}
        description="The whole story is being fetched."
        path={path}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        The whole story
      </h1>
      {status === 'failed' ? (
        <p role="alert">
          The rest of the story could not be fetched.{' '}
          <Button onClick={() => load('all')}>Try again</Button>
        </p>
      ) : (
        <p>
          This page needs all of the story, which is on its way: {story.events.length} of{' '}
          {story.total} events are here.
        </p>
      )}
    </>
  )
}
