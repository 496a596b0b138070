import { firstDayKnown } from '../../domain/as-of-days'
import type { Story } from '../../domain/story'
import { Button } from '../../ui/Button'
import { PlayerIcon } from './PlayerIcon'
import { playShape } from '../../design/drawings/play-icon'

interface KnownOpenerProps {
  readonly story: Story
  /** Called when somebody is about to open the player, so that it is there by then. */
  readonly onPrepare: () => void
  /** Wishes for the story as it was known on its first day. */
  readonly onOpen: (day: string) => void
}

/** The way into the player; its first day is looked for only when it is pressed. */
export function PlayerOpener({ story, onPrepare, onOpen }: KnownOpenerProps) {
  const open = () => {
    const first = firstDayKnown(story)
    if (first) onOpen(first)
  }
  return (
    <Button look="link" onPointerEnter={onPrepare} onFocus={onPrepare} onClick={open}>
      <PlayerIcon shape={playShape} />
      Watch it unfold
    </Button>
  )
}
