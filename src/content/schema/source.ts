import * as v from 'valibot'
import { sourceKinds, sourceMedia } from '../../domain/vocabulary'
import { date, https, record, sourceId, text, textUpTo } from './primitives'

export const source = record({
  id: v.pipe(sourceId, v.description('Stable id, cited by claims.')),
  publisher: v.pipe(
    textUpTo(80, 'the name of the publisher'),
    v.description('Who published it, written the same in every source of theirs.'),
  ),
  headline: v.optional(
    v.pipe(
      text,
      v.description(
        'The headline exactly as printed, in its own language. Leave it out when it was not seen.',
      ),
    ),
  ),
  label: v.pipe(
    text,
    v.description('What the source is, in our words: "The Herald on the opening".'),
  ),
  url: v.optional(
    v.pipe(https, v.description('Its https address. Leave it out when "via" is given.')),
  ),
  via: v.optional(
    v.pipe(
      sourceId,
      v.description(
        'The source through which this one is known, when nobody here has seen it. Takes the place of "url".',
      ),
    ),
  ),
  root: v.optional(
    v.pipe(sourceId, v.description('The source it goes back to, when it repeats another one.')),
  ),
  author: v.optional(v.pipe(text, v.description('Who wrote it, when the source says so.'))),
  published: v.pipe(
    date,
    v.description('When it was published, in EDTF, no more exact than the source shows.'),
  ),
  language: v.pipe(
    v.string('Write a language code, such as "en".'),
    v.regex(/^[a-z]{2,3}$/u, 'Write a language code of two or three letters, such as "en".'),
    v.description('Language code, such as "en".'),
  ),
  medium: v.optional(
    v.pipe(
      v.picklist(sourceMedia, `Choose one of: ${sourceMedia.join(', ')}; or leave it out.`),
      v.description('How one takes it in, when it is a video or a recording and not a text.'),
    ),
  ),
  kind: v.pipe(
    v.picklist(sourceKinds, `Choose one of: ${sourceKinds.join(', ')}.`),
    v.description(
      'primary: published by the makers; interview: speaks with them; social: their own post; news: reports what others said.',
    ),
  ),
})
