/**
 * The references of a Markdown document (`[a]: address "title"`) for
 * markdown-it, counted as they are used: one long address that is used again
 * in every word would make a page of gigabytes. Used up, none is found.
 */

interface Reference {
  readonly href: string
  readonly title: string
}

export interface BoundedReferences {
  /** For `env.references` of markdown-it. */
  readonly references: Record<string, Reference>
  /** Whether one was not found because the others had used up all. */
  readonly isUsedUp: () => boolean
}

/** `most`: UTF-16 units of addresses and titles that the document may have in all. */
export const boundedReferences = (most: number): BoundedReferences => {
  let left = most
  const references = new Proxy<Record<string, Reference>>(Object.create(null) as Record<string, Reference>, {
    get: (known, label) => {
      const found = typeof label === "string" ? known[label] : undefined
      if (found === undefined || left < 0) return undefined
      left -= found.href.length + found.title.length
      return left < 0 ? undefined : found
    }
  })
  return { references, isUsedUp: () => left < 0 }
}
