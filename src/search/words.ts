import { fold } from '../domain/slug'

/** Splits a text into its words, folded, as they are in the index. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
