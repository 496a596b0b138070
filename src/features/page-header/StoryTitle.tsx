import { useStory } from '../../components/story-context'

/** Renders the title of the story, in which the name of the work is set in italics. */
export function StoryTitle() {
  const { name, title } = useStory().timeline.site
  const [before, after] = title.split(name)
  return (
    <>
      {before}
      <i>{name}</i>
      {after}
    </>
  )
}
