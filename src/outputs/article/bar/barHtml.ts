/** The share bar of an article as it is written: once for the piece and for the page. */
import { treeHtml } from "../../../markup/html/treeHtml.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { remembered } from "../../remembered.ts"
import { shareBar } from "./shareBar.ts"

export const barHtml = remembered((entry: Entry, facts: Facts): string => treeHtml(shareBar(entry, facts)))
