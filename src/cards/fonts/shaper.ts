/**
 * Shapes runs of text with HarfBuzz, word by word: nothing in a headline joins
 * across a space, and most words of a site come again in its next article.
 */
import * as hb from "harfbuzzjs"
import type { Run, ShapedGlyph } from "./Face.ts"

/** Words that are kept; about ten megabytes. */
const mostWords = 20_000

/** `em` is the font's number of units in an em. */
export const shaperOf = (font: hb.Font, em: number): ((run: Run) => ReadonlyArray<ShapedGlyph>) => {
  const buffer = new hb.Buffer()
  const words = new Map<string, ReadonlyArray<ShapedGlyph>>()

  const shapeRaw = ({ text, start, end, direction, script, language }: Run): ReadonlyArray<ShapedGlyph> => {
    buffer.reset()
    buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_GRAPHEMES)
    buffer.addText(text, start, end - start)
    buffer.setDirection(direction === "rtl" ? hb.Direction.RTL : hb.Direction.LTR)
    buffer.setScript(script)
    buffer.setLanguage(language)
    hb.shape(font, buffer)
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
      glyph: codepoint,
      cluster,
      advance: xAdvance / em,
      dx: xOffset / em,
      dy: yOffset / em
    }))
  }

  const shapeWord = (run: Run, start: number, end: number): ReadonlyArray<ShapedGlyph> => {
    const isAlone = run.text[start] === " " || (isEdge(run.text, start - 1) && isEdge(run.text, end))
    if (!isAlone) return shapeRaw({ ...run, start, end })
    const word = run.text.slice(start, end)
    const key = `${run.script} ${run.direction} ${run.language} ${word}`
    let glyphs = words.get(key)
    if (glyphs === undefined) {
      glyphs = shapeRaw({ ...run, text: word, start: 0, end: word.length })
      if (words.size >= mostWords) words.clear()
      words.set(key, glyphs)
    }
    return start === 0 ? glyphs : glyphs.map((glyph) => ({ ...glyph, cluster: glyph.cluster + start }))
  }

  return (run) => {
    const parts: Array<ReadonlyArray<ShapedGlyph>> = []
    let start = run.start
    while (start < run.end) {
      const isSpace = run.text[start] === " "
      let end = start + 1
      while (end < run.end && (run.text[end] === " ") === isSpace) end++
      parts.push(shapeWord(run, start, end))
      start = end
    }
    return (run.direction === "rtl" ? parts.reverse() : parts).flat()
  }
}

/** Whether a word ends at a place: at the ends of the text, and beside a space. */
const isEdge = (text: string, index: number): boolean => index < 0 || index >= text.length || text[index] === " "
