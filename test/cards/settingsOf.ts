/** Where the texts and the photo of a planned card stand, worked out beside the engine. */
import { Effect } from "effect"
import { listFonts } from "../../src/cards/fonts/listFonts.ts"
import { layoutFonts } from "../../src/cards/fonts/layoutFonts.ts"
import type { CardKit } from "../../src/cards/plan/CardKit.ts"
import { compileTemplate } from "../../src/cards/raster/layout/compileTemplate.ts"
import type { CompiledTemplate } from "../../src/cards/raster/layout/CompiledTemplate.ts"
import type { TextSetting } from "../../src/cards/raster/glyph/eachGlyph.ts"
import { designAgain } from "../../src/cards/plan/designs.ts"
import { openOnce } from "./text/setting.ts"
import { typeset } from "../../src/cards/text/typeset.ts"
import type { CardInputs } from "../../src/model/Card.ts"

export interface Settings {
  readonly photo: CompiledTemplate["photo"]
  readonly texts: ReadonlyArray<TextSetting>
}

const compiled = new Map<string, Promise<CompiledTemplate>>()

export const settingsOf = async (inputs: CardInputs, kit: CardKit): Promise<Settings> => {
  const again = await Effect.runPromise(designAgain(kit, inputs))
  if (again === null) throw new Error("not planned")
  const { design } = again
  const choice = await fontsOf(inputs, kit)
  const opened = listFonts(choice, openOnce)
  const template =
    compiled.get(design.digest) ??
    compileTemplate(design.tree, design, layoutFonts(choice.files.slice(0, 2))).then((one) => one.compiled)
  compiled.set(design.digest, template)
  const { photo, texts } = await template
  return {
    photo,
    texts: texts.map((place) => ({
      slot: place,
      text: typeset({ ...inputs, ...place, text: inputs.texts[place.slot.name] ?? "" }, opened)
    }))
  }
}

const fontsOf = ({ texts, language }: CardInputs, kit: CardKit) =>
  Effect.runPromise(kit.fonts.choose(Object.values(texts).join(" "), language))

/** The inputs of the same card with other texts. */
export const withTexts = async (inputs: CardInputs, kit: CardKit, texts: CardInputs["texts"]): Promise<CardInputs> => {
  const changed = { ...inputs, texts }
  return { ...changed, fonts: (await fontsOf(changed, kit)).digest }
}

/** One of them, by the name of its slot. */
export const settingOf = async (inputs: CardInputs, kit: CardKit, name = "title"): Promise<TextSetting> => {
  const found = (await settingsOf(inputs, kit)).texts.find(({ slot }) => slot.slot.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}
