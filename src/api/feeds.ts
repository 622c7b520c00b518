/**
 * `fanfare/feeds`: feeds by themselves, for scripts that need neither articles
 * nor cards. Re-exports only.
 */
export type { Addresses, ArchiveLinks, Channel, Item, Post } from "../../feeds/Channel.ts"
export type { Episode, Media } from "../model/media/Media.ts"
export type { MediaLicense, PaymentSplit, Place } from "../model/media/Rights.ts"
export type { Show } from "../model/media/Show.ts"
export type { Update } from "../model/FeedFacts.ts"
export type { FeedDocument } from "../../feeds/feedSet.ts"
export { fromFeed } from "../../feeds/fromFeed.ts"
export type { ChannelInput, CommentsInput, DateInput, FeedInput, ImageInput, ItemInput } from "./feed/ChannelInput.ts"
export { feedSet } from "./feed/feedSet.ts"
export { type FeedFormat, formats } from "./feed/formats.ts"
export { makeChannel } from "./feed/makeChannel.ts"
export { toFeed } from "./feed/toFeed.ts"
export { writeFeed } from "./feed/writeFeed.ts"
