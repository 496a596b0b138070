import { firstKnownDay } from '../../domain/as-of-days'
import { Button } from '../../ui/Button'
import { useStory } from '../../components/story-context'
import { PlayerIcon } from './PlayerIcon'
import { playShape } from '../../design/drawings/play-icon'
import { en } from '../../messages/en'

interface KnownOpenerProps {
  /** Preloads the player when it is about to be opened. */
  readonly onPrepare: () => void
  /** Called with the first day of the story. */
  readonly onOpen: (day: string) => void
}

/** Renders the button that opens the player; finds the first day only when pressed. */
export function PlayerOpener({ onPrepare, onOpen }: KnownOpenerProps) {
  const story = useStory()
  const open = () => {
    const first = firstKnownDay(story)
    if (first) onOpen(first)
  }
  return (
    <Button look="firm" onPointerEnter={onPrepare} onFocus={onPrepare} onClick={open}>
      <PlayerIcon shape={playShape} />
      {en.player.open}
    </Button>
  )
}
