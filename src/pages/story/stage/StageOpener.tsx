import { useStory } from '../../../components/story-context'
import { playShape } from '../../../design/drawings/play-icon'
import { firstKnownDay } from '../../../domain/as-of-days'
import { en } from '../../../messages/en'
import { pageIds } from '../../../router/page-ids'
import { Button } from '../../../ui/Button'
import { PlayerIcon } from './PlayerIcon'

interface StageOpenerProps {
  /** Preloads the stage when it is about to be opened. */
  readonly onPrepare: () => void
  /** Called with the first day of the story. */
  readonly onOpen: (day: string) => void
}

/** Renders the button that opens the stage; finds the first day only when pressed. */
export function StageOpener({ onPrepare, onOpen }: StageOpenerProps) {
  const story = useStory()
  const open = () => {
    const first = firstKnownDay(story)
    if (first) onOpen(first)
  }
  return (
    <Button
      id={pageIds.stage}
      look="firm"
      aria-haspopup="dialog"
      onPointerEnter={onPrepare}
      onFocus={onPrepare}
      onClick={({ currentTarget }) => {
        currentTarget.focus() // Safari does not focus a clicked button, so the stage could not return the focus
        open()
      }}
    >
      <PlayerIcon shape={playShape} />
      {en.stage.open}
    </Button>
  )
}
