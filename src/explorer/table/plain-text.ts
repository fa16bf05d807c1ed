/** A text of a document without its marks for bold, to be read where there is no room for a quote. */
export const plainText = (text: string): string => text.replaceAll('**', '')
