/**
 * Styles of a tree that satori has never heard of: it passes over them without
 * a word. The names are those of its README (0.63), and logical ones that it
 * makes physical.
 */
import { distance } from "fastest-levenshtein"
import * as Predicate from "effect/Predicate"
import { madeAt } from "../../../templates/element.ts"
import type { TreeProblem } from "./checkTree.ts"

const names = `
WebkitBackdropFilter WebkitBackgroundClip WebkitBoxOrient WebkitLineClamp WebkitMask WebkitMaskImage
WebkitTextFillColor WebkitTextStroke WebkitTextStrokeColor WebkitTextStrokeWidth alignContent alignItems
alignSelf aspectRatio backdropFilter backfaceVisibility background backgroundBlendMode backgroundClip
backgroundColor backgroundImage backgroundOrigin backgroundPosition backgroundPositionX backgroundPositionY
backgroundRepeat backgroundSize blockSize border borderBottom borderBottomColor borderBottomLeftRadius
borderBottomRightRadius borderBottomStyle borderBottomWidth borderColor borderEndEndRadius borderEndStartRadius
borderLeft borderLeftColor borderLeftStyle borderLeftWidth borderRadius borderRight borderRightColor
borderRightStyle borderRightWidth borderStartEndRadius borderStartStartRadius borderStyle borderTop
borderTopColor borderTopLeftRadius borderTopRightRadius borderTopStyle borderTopWidth borderWidth bottom
boxShadow boxSizing clear clipPath color columnGap cornerBottomLeftShape cornerBottomRightShape
cornerBottomShape cornerLeftShape cornerRightShape cornerShape cornerTopLeftShape cornerTopRightShape
cornerTopShape counterIncrement counterReset counterSet direction display filter flex flexBasis flexDirection
flexFlow flexGrow flexShrink flexWrap float fontFamily fontFeatureSettings fontKerning fontSize fontStyle
fontSynthesis fontSynthesisStyle fontSynthesisWeight fontVariant fontVariantAlternates fontVariantCaps
fontVariantEastAsian fontVariantLigatures fontVariantNumeric fontVariantPosition fontWeight gap grid gridArea
gridAutoColumns gridAutoFlow gridAutoRows gridColumn gridColumnEnd gridColumnGap gridColumnStart gridGap gridRow
gridRowEnd gridRowGap gridRowStart gridTemplate gridTemplateAreas gridTemplateColumns gridTemplateRows height
hyphens imageRendering inlineSize inset isolation justifyContent justifyItems justifySelf left letterSpacing
lineBreak lineClamp lineHeight listStyle listStyleImage listStylePosition listStyleType margin marginBottom
marginLeft marginRight marginTop mask maskBorder maskClip maskComposite maskImage maskMode maskOrigin
maskPosition maskRepeat maskSize maxBlockSize maxHeight maxInlineSize maxWidth minBlockSize minHeight
minInlineSize minWidth mixBlendMode objectFit objectPosition opacity order outline outlineColor outlineOffset
outlineStyle outlineWidth overflow overflowClipMargin overflowWrap overflowX overflowY padding paddingBottom
paddingLeft paddingRight paddingTop paintOrder perspective perspectiveOrigin placeContent placeItems placeSelf
position right rotate rowGap scale tabSize textAlign textAlignLast textDecoration textDecorationColor
textDecorationLine textDecorationSkipInk textDecorationStyle textDecorationThickness textEmphasis textIndent
textOrientation textOverflow textShadow textTransform textUnderlineOffset textUnderlinePosition textWrap
textWrapMode textWrapStyle top transform transformOrigin transformStyle translate verticalAlign visibility
whiteSpace whiteSpaceCollapse width wordBreak wordSpacing wordWrap writingMode zIndex
`

const logical = ["margin", "padding", "inset", "border"].flatMap((property) =>
  ["Inline", "InlineStart", "InlineEnd", "Block", "BlockStart", "BlockEnd"].flatMap((side) =>
    (property === "border" ? ["", "Width", "Style", "Color"] : [""]).map((what) => `${property}${side}${what}`)
  )
)

const known: ReadonlySet<string> = new Set([...names.trim().split(/\s+/), ...logical])

/** Of a tree that `checkTree` found nothing wrong with. */
export const unknownStyles = (node: unknown): ReadonlyArray<TreeProblem> => {
  if (!Predicate.hasProperty(node, "props") || !Predicate.isObject(node.props)) return []
  const { style = {}, children } = node.props as {
    readonly style?: Readonly<Record<string, unknown>>
    readonly children?: unknown
  }
  const stack = Predicate.hasProperty(node, madeAt) && Predicate.isString(node[madeAt]) ? node[madeAt] : undefined
  const own = Object.keys(style)
    .filter((name) => !known.has(name) && !name.startsWith("--"))
    .map((name) => ({ message: messageOf(name), stack }))
  const below = Array.isArray(children) ? children : [children]
  return [...own, ...below.flatMap(unknownStyles)]
}

const messageOf = (name: string): string => {
  const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const [nearest = ""] = [...known].toSorted((a, b) => distance(camel, a) - distance(camel, b))
  return `satori knows no style \`${name}\`; the nearest that it knows is \`${nearest}\``
}
