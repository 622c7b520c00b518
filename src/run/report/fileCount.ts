/** How many files of the output there are, as reports count them. */
import type { Index } from "../../store/Index.ts"
import { manifestOutput } from "../make/manifest.ts"

/** The manifest and its parts tell of the files and are none of them. */
export const fileCount = ({ targets }: Pick<Index, "targets">): number =>
  targets.count() - targets.countOf([manifestOutput])
