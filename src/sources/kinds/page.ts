/** `{ page: ADDRESS }`: the article of one web page. */
import { nameOfSource } from "../../model/settings/SourceSettings.ts"
import { documentSource } from "../documents/documentSource.ts"
import type { SourceKind } from "./SourceKind.ts"

export const page: SourceKind = (from, { customs, documents }) =>
  documentSource({ name: nameOfSource({ from }), from, as: "page", keep: false, documents, customs })
