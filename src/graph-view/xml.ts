const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML content or as a value in double quotes; control characters, which XML cannot hold, are left out. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter(isAllowed)
    .join('')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element with attributes, without those that have no value, around content that is XML already. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const start = `<${name}${written.join('')}`
  return content.length > 0 ? `${start}>${content.join('')}</${name}>` : `${start}/>`
}
