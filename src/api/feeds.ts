/**
 * `fanfare/feeds`: feeds by themselves, for scripts that need neither articles
 * nor cards. Re-exports only.
 */
export type { Addresses, ArchiveLinks, Channel, Item, Post, Show } from "../../feeds/Channel.ts"
export type { FeedDocument } from "../../feeds/feedSet.ts"
export { fromFeed } from "../../feeds/fromFeed.ts"
export type { ChannelInput, CommentsInput, DateInput, FeedInput, ImageInput, ItemInput } from "./feed/ChannelInput.ts"
export { feedSet } from "./feed/feedSet.ts"
export { type FeedFormat, formats } from "./feed/formats.ts"
export { makeChannel } from "./feed/makeChannel.ts"
export { toFeed } from "./feed/toFeed.ts"
export { writeFeed } from "./feed/writeFeed.ts"
