/** Every design of a project's cards: drawn once for all articles that look alike, and found again by its digest. */
import type { Template, TemplateProps } from "../../templates/Template.ts"
import { sha256 } from "../model/Digest.ts"
import { type Design, designOf } from "./design.ts"

export interface DesignBook {
  /** Throws what the template throws. */
  readonly design: (template: Template, props: Omit<TemplateProps, "text">, text: TemplateProps["text"]) => Design
  readonly find: (digest: string) => Design | undefined
}

export const makeDesignBook = (): DesignBook => {
  const byTemplate = new Map<Template, Map<string, Design>>()
  const byDigest = new Map<string, Design>()
  return {
    design: (template, props, text) => {
      const key = keyOf(props)
      const byProps = byTemplate.get(template) ?? new Map<string, Design>()
      byTemplate.set(template, byProps)
      const known = byProps.get(key)
      if (known !== undefined && known.effect !== "text") return known
      const design = designOf(template, props, text)
      const same = byDigest.get(design.digest) ?? design
      byProps.set(key, same)
      byDigest.set(same.digest, same)
      return same
    },
    find: (digest) => byDigest.get(digest)
  }
}

const logos = new Map<string, string>()

/** The logo counts by its digest, which is found out once: its address holds the whole picture. */
const keyOf = ({ logo, has, ...props }: Omit<TemplateProps, "text">): string => {
  const source = logo?.source ?? ""
  const known = logos.get(source) ?? sha256(source)
  logos.set(source, known)
  return [...Object.values(props), known, ...Object.values(has)].join(" ")
}
