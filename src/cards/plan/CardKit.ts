/** What planning the pictures of any article needs, opened once for a project. */
import type { Site } from "../../model/Site.ts"
import type { FontCatalog } from "../fonts/FontCatalog.ts"
import type { CardTemplate } from "../template/CardTemplate.ts"
import type { Logo } from "../template/logo.ts"
import type { CardSettings } from "../../model/settings/CardSettings.ts"

/** What the cards of all articles have in common. */
export interface CardKit {
  readonly site: Site
  readonly theme: "light" | "dark"
  readonly settings: CardSettings
  readonly logo: Logo | null
  /** By the name that articles and the config choose them by; fanfare's own are always there, or what replaces them. */
  readonly templates: ReadonlyMap<string, CardTemplate>
  /** Fanfare's own, by name: they stand in for one that fails. */
  readonly builtIn: ReadonlyMap<string, CardTemplate>
  readonly fonts: FontCatalog
}
