/** A small feed, and what its specification says that it says. */
import type { FeedContent, FeedItem } from "../../../../src/sources/feed/Feed.ts"

type Loose<T> = { readonly [K in keyof T]?: unknown }

/** Of the feed, and of its first item. */
export type Case = readonly [
  name: string,
  document: string,
  said: { readonly feed?: Loose<FeedContent>; readonly item?: Loose<FeedItem> }
]

export const xhtmlDiv = (inner: string, attributes = ""): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml"${attributes === "" ? "" : ` ${attributes}`}>${inner}</div>`

export const html = (written: string): object => ({ html: written })
