/** What planning the pictures of any article needs, opened once for a project. */
import type { Template } from "../../templates/Template.ts"
import type { CardName } from "../model/Card.ts"
import type { DesignBook } from "./DesignBook.ts"
import type { FontCatalog } from "./fonts/FontCatalog.ts"
import type { Logo } from "./logo.ts"
import type { CardSettings } from "../model/settings/CardSettings.ts"

/** What the cards of all articles have in common. */
export interface CardKit {
  readonly theme: "light" | "dark"
  readonly settings: CardSettings
  readonly logo: Logo | null
  /** By name; the built-in ones are always there. */
  readonly templates: ReadonlyMap<string, Template>
  readonly fonts: FontCatalog
  readonly designs: DesignBook
  /** Sources of articles whose photo could not be drawn, with the reason. */
  readonly unusable: ReadonlyMap<string, string>
}

export const cardSizes: Readonly<Record<CardName, { readonly width: number; readonly height: number }>> = {
  og: { width: 1200, height: 630 },
  pin: { width: 1000, height: 1500 },
  square: { width: 1200, height: 1200 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 }
}
