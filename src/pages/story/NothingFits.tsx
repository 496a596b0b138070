import { withoutFilters, type View } from '../../domain/view'
import type { EmptyListing } from '../../features/timeline/EmptyListing'
import { focusResultCount } from '../../scroll/shown-line'
import { Button } from '../../ui/Button'
import { onDemandQuery } from '../../app/on-demand-query'
import { useWatched } from '../../app/use-watched'
import type { ComponentProps } from 'react'

/** What to loosen where nothing fits, which is loaded when somebody is about to filter; until then the way back to the whole. */
export function NothingFits(props: ComponentProps<typeof EmptyListing>) {
  const { data: onDemand } = useWatched(onDemandQuery)
  if (onDemand) return <onDemand.EmptyListing {...props} />
  const show = (view: View) => {
    props.onView(view)
    focusResultCount() // the pressed button goes with its message
  }
  return (
    <p>
      No event fits all of this.{' '}
      <Button onClick={() => show(withoutFilters(props.view))}>Show the whole story</Button>
    </p>
  )
}
