/** `{ feed: FILE }`: the items of a feed in any format. */
import { feedFile } from "../feed/feedFile.ts"
import type { SourceKind } from "./SourceKind.ts"

export const feed: SourceKind = (file, { disk, customs }) => feedFile({ disk, file, customs })
