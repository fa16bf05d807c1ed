import { type Language, useLanguage } from './language.ts'

type Text = string | ((...given: never[]) => string)
type Alike<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key] }

/** The texts of a part of the page in both languages: the same keys, and the same gaps to fill. */
export type Dictionary<Texts> = Readonly<Record<Language, Alike<Texts>>>

/** Declares texts; a key that only one language has does not compile. */
export const texts = <const Texts extends Readonly<Record<string, Text>>>(
  zh: Texts,
  en: Alike<Texts>,
): Dictionary<Texts> => ({ zh: zh as Alike<Texts>, en })

/** The texts in the reader's language. */
export const useTexts = <Texts>(dictionary: Dictionary<Texts>): Alike<Texts> => dictionary[useLanguage()]
