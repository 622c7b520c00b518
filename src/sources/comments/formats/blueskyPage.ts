/** The page of an account on bsky.app; null for what is neither a handle nor a DID (atproto, identifier syntax). */
export const blueskyPage = (name: string | null | undefined): string | null =>
  /^(?:did:[a-z]+:[\w.:%-]+|(?:[a-z\d-]+\.)+[a-z][a-z\d-]*)$/i.test(name ?? "")
    ? `https://bsky.app/profile/${name}`
    : null
