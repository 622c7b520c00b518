/** Where the comments of one article are published as RSS; only for an article that has some. */
import type { EntryPaths } from "../Output.ts"

export const commentFeedPath = ({ folder }: EntryPaths): string => `${folder}comments.xml`
