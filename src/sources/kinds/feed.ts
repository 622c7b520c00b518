/** `{ feed: FILE or ADDRESS }`: the items of a feed in any format. */
import { isAddress, nameOfSource } from "../../model/settings/SourceSettings.ts"
import { documentSource } from "../documents/documentSource.ts"
import { feedFile } from "../feed/feedFile.ts"
import type { SourceKind } from "./SourceKind.ts"

export const feed: SourceKind = (from, { disk, customs, documents }, { keep = false }) =>
  isAddress(from)
    ? documentSource({ name: nameOfSource({ from }), from, as: "feed", keep, documents, customs })
    : feedFile({ disk, file: from, customs })
