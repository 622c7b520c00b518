/** `comments` in front matter: none wanted, or the posts where readers answer. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { discussion } from "../../../src/sources/metadata/discussion.ts"
import type { Wrong } from "../../../src/sources/metadata/Reader.ts"

const read = (value: unknown) => {
  const left: Array<Wrong> = []
  const result = discussion(value, "comments", (part) => left.push(part))
  return {
    value: Result.isSuccess(result) ? result.success : undefined,
    wrong: Result.isFailure(result) ? result.failure : undefined,
    left
  }
}

test.each([false, "false", "No"])("%j closes the comments", (value) => {
  expect(read(value)).toEqual({ value: { closed: true }, wrong: undefined, left: [] })
})

test.each([true, "yes", {}, { mastodon: null }])("%j says nothing", (value) => {
  expect(read(value)).toEqual({ value: undefined, wrong: undefined, left: [] })
})

describe("posts", () => {
  test("are addresses of pages", () => {
    expect(
      read({ Mastodon: " https://social.example/@a/1 ", bluesky: "https://bsky.app/profile/a.example/post/3k" }).value
    ).toEqual({
      mastodon: "https://social.example/@a/1",
      bluesky: "https://bsky.app/profile/a.example/post/3k"
    })
  })

  test("on Bluesky may be AT URIs", () => {
    expect(read({ bluesky: "at://did:plc:abc123/app.bsky.feed.post/3kxyz" }).value).toEqual({
      bluesky: "https://bsky.app/profile/did:plc:abc123/post/3kxyz"
    })
  })

  test.each(["javascript:alert(1)", "social.example/@a/1", 5, ["https://a.example/"], "at://x/app.bsky.feed.like/1"])(
    "%j is left out, the other stays",
    (bad) => {
      const { value, left } = read({ mastodon: bad, bluesky: "https://bsky.app/profile/a/post/1" })
      expect(value).toEqual({ bluesky: "https://bsky.app/profile/a/post/1" })
      expect(left).toMatchObject([{ at: ["mastodon"] }])
      expect(left[0]?.fix).toContain("https://")
    }
  )

  test("a part that is misspelt names the nearest", () => {
    expect(read({ mastadon: "https://a.example/1" }).left).toMatchObject([
      { message: "has no part `mastadon`.", fix: "Did you mean `mastodon`? Known here: mastodon, bluesky." }
    ])
  })
})

test.each(["open", 7, ["x"]])("%j is told", (value) => {
  expect(read(value).wrong?.fix).toContain("comments: false")
})
