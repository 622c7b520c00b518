/** What planning the pictures of any article needs, opened once for a project. */
import type { Image } from "../../model/Article.ts"
import type { Site } from "../../model/Site.ts"
import type { PhotoInputs } from "../../model/Card.ts"
import type { FontCatalog } from "../fonts/FontCatalog.ts"
import type { LogoProps } from "../../../templates/props/LogoProps.ts"
import type { SubjectFinder } from "../subject/SubjectFinder.ts"
import type { CardTemplate } from "../template/CardTemplate.ts"
import type { Logo } from "../template/logo.ts"
import type { CardSettings } from "../../model/settings/CardSettings.ts"

/** What the cards of all articles have in common. */
export interface CardKit {
  readonly site: Site
  readonly theme: "light" | "dark"
  readonly settings: CardSettings
  readonly logo: (Logo & LogoProps) | null
  /** By the name that articles and the config choose them by; fanfare's own are always there, or what replaces them. */
  readonly templates: ReadonlyMap<string, CardTemplate>
  /** Names of the project's own that cannot be used, which is said elsewhere. */
  readonly broken: ReadonlySet<string>
  /** Fanfare's own, by name: they stand in for one that fails. */
  readonly builtIn: ReadonlyMap<string, CardTemplate>
  readonly fonts: FontCatalog
  readonly subjects: SubjectFinder
  /** Takes the place of the drawn cards of every article that chooses no template and has no such picture of its own; null where the config names none. */
  readonly picture: Image | null
  /** Of authors, by their names. */
  readonly portraits: ReadonlyMap<string, Omit<PhotoInputs, "focus">>
}
