/** The kinds of sources that a config can name. A new one is one file in this folder, one line here and its name in the model. */
import type { SourceKindName } from "../../model/settings/SourceSettings.ts"
import { exported } from "./export.ts"
import { feed } from "./feed.ts"
import { ndjson } from "./ndjson.ts"
import { page } from "./page.ts"
import type { SourceKind } from "./SourceKind.ts"

export const sourceKinds: Readonly<Record<SourceKindName, SourceKind>> = { ndjson, feed, page, export: exported }
