/**
 * What is shared, before any network's rules: facts of one article and its
 * pictures, and what the config says about sharing. Plain text throughout.
 */
interface Picture {
  /** Absolute http or https address. */
  readonly url: string
  readonly alt: string
}

export interface Share {
  /** Absolute http or https address. */
  readonly url: string
  readonly title: string
  /** What a post says by default, without the link. */
  readonly text: string
  readonly description: string
  /** BCP 47 tag; `und` where nobody can tell. */
  readonly language: string
  /** The site's title. */
  readonly site: string
  readonly tags: ReadonlyArray<string>
  readonly pictures: { readonly wide: Picture; readonly tall: Picture }
}

export interface PayloadSettings {
  /** Hashtags of every share, with or without their `#`. */
  readonly hashtags: ReadonlyArray<string>
  /** Network id to the host name of a server. */
  readonly instances: Readonly<Record<string, string>>
  /** Network id to the site's own handle there. */
  readonly accounts: Readonly<Record<string, string>>
}
