/** Names of XML with their prefixes, and the namespaces that these stand for (Namespaces in XML 1.0). */

export interface XmlAttribute {
  readonly prefix: string
  readonly local: string
  readonly value: string
}

export const splitName = (name: string): { readonly prefix: string; readonly local: string } => {
  const colon = name.indexOf(":")
  return colon <= 0
    ? { prefix: "", local: name.slice(colon + 1) }
    : { prefix: name.slice(0, colon), local: name.slice(colon + 1) }
}

/** Most elements declare nothing, and there may be a million of them. */
const none: ReadonlyArray<string> = []

const xmlSpace = "http://www.w3.org/XML/1998/namespace"

/** Namespaces in XML 1.0: what each prefix stands for in the element that is open. */
export class Namespaces {
  readonly #uris = new Map<string, Array<string>>()
  readonly #entered: Array<ReadonlyArray<string>> = []

  /** Gives the namespaces that the element declares. */
  enter(attributes: ReadonlyArray<XmlAttribute>): ReadonlyArray<string> {
    if (attributes.length === 0) {
      this.#entered.push(none)
      return none
    }
    const declared = attributes.filter(
      ({ prefix, local }) => prefix === "xmlns" || (prefix === "" && local === "xmlns")
    )
    const prefixes = declared.map(({ prefix, local }) => (prefix === "" ? "" : local))
    for (const [index, prefix] of prefixes.entries()) {
      const uri = declared[index]?.value.trim() ?? ""
      const uris = this.#uris.get(prefix)
      if (uris === undefined) this.#uris.set(prefix, [uri])
      else uris.push(uri)
    }
    this.#entered.push(prefixes)
    return declared.map(({ value }) => value.trim())
  }

  leave(): void {
    for (const prefix of this.#entered.pop() ?? []) this.#uris.get(prefix)?.pop()
  }

  of(prefix: string): string {
    return prefix === "xml" ? xmlSpace : (this.#uris.get(prefix)?.at(-1) ?? "")
  }
}
