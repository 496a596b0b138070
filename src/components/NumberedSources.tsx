import { useRef } from 'react'
import { sourceOf } from '../domain/story'
import { en } from '../messages/en'
import { useEscape } from '../scroll/use-escape'
import { Button } from '../ui/Button'
import { useCitationScope } from './CitationScope'
import styles from './NumberedSources.module.css'
import { SourceEntry } from './SourceEntry'
import { useStory } from './story-context'

/** Renders the numbered sources that citations lead to, and the way back to the claim they were opened from. */
export function NumberedSources() {
  const story = useStory()
  const { numbered, list, followed, goBack } = useCitationScope()
  const element = useRef<HTMLOListElement>(null)
  useEscape(element, goBack)
  return (
    <ol className={styles.sources} ref={element}>
      {numbered.map((id, index) => {
        const number = index + 1
        return (
          <li
            key={id}
            id={`${list}-${number}`}
            tabIndex={-1}
            data-cited={followed?.numbers.includes(number) || undefined}
          >
            <SourceEntry source={sourceOf(story, id)} />
            {followed?.numbers[0] === number && (
              <Button look="link" onClick={goBack}>
                {en.common.sources.back}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
