/** `{ ndjson: FILE }`: one JSON object a line. */
import { recordSource } from "../records/recordSource.ts"
import type { SourceKind } from "./SourceKind.ts"

export const ndjson: SourceKind = (file, { disk, customs }) => recordSource({ disk, file, customs })
