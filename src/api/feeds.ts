/**
 * The public library's feeds by themselves, as `fanfare/feeds`: for scripts
 * that have a channel and need neither articles nor cards. Re-exports only.
 */
export type { Addresses, ArchiveLinks, Channel, Format, Item } from "../../feeds/Channel.ts"
export { type FeedDocument, type FeedFields, feedSet } from "../../feeds/feedSet.ts"
export { fromFeed } from "../../feeds/fromFeed.ts"
export { formats } from "../../feeds/index.ts"
export { toFeed } from "../../feeds/toFeed.ts"
export { writeFeed } from "../../feeds/writeFeed.ts"
