/* What only a story that comes in chapters needs, in one file: the pages of such a story ask for it at once, those of others never. */
export { Chapters } from '../features/timeline/Chapters'
export { firstSections, openingChapter, sectionsOf } from '../domain/chapters-drawn'
export { WholeStory } from './WholeStory'
