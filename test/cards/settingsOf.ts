/** Where the texts and the photo of a planned card stand, worked out beside the engine. */
import { makeFontList } from "../../src/cards/fonts/FontList.ts"
import { layoutFonts } from "../../src/cards/fonts/layoutFonts.ts"
import { openFont } from "../../src/cards/fonts/openFont.ts"
import type { CardKit } from "../../src/cards/CardKit.ts"
import { compileTemplate } from "../../src/cards/raster/compileTemplate.ts"
import type { CompiledTemplate } from "../../src/cards/raster/CompiledTemplate.ts"
import type { TextSetting } from "../../src/cards/raster/eachGlyph.ts"
import { typeset } from "../../src/cards/text/typeset.ts"
import type { CardInputs } from "../../src/model/Card.ts"

export interface Settings {
  readonly photo: CompiledTemplate["photo"]
  readonly texts: ReadonlyArray<TextSetting>
}

const compiled = new Map<string, Promise<CompiledTemplate>>()

export const settingsOf = async (inputs: CardInputs, kit: CardKit): Promise<Settings> => {
  const design = kit.designs.find(inputs.tree)
  const choice = kit.fonts.find(inputs.fonts)
  if (design === undefined || choice === undefined) throw new Error("not planned")
  const opened = makeFontList(
    choice.files.map(({ sha256, bytes, known }) => {
      const open = (): ReturnType<typeof openFont> => openFont(bytes, sha256)
      return { known, open: memory(open) }
    }),
    choice.digest
  )
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

const memory = <A>(make: () => A): (() => A) => {
  let made: A | undefined
  return () => (made ??= make())
}

/** One of them, by the name of its slot. */
export const settingOf = async (inputs: CardInputs, kit: CardKit, name = "title"): Promise<TextSetting> => {
  const found = (await settingsOf(inputs, kit)).texts.find(({ slot }) => slot.slot.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}
