/**
 * All that draws, in one piece: it is loaded with the first picture that must
 * be drawn, and a build that draws none does without it and without HarfBuzz.
 */
export { layoutFonts } from "../fonts/layoutFonts.ts"
export { openFont } from "../fonts/openFont.ts"
export { encodeCompiled } from "../raster/layout/compiledBytes.ts"
export { compileTemplate } from "../raster/layout/compileTemplate.ts"
export { makePainter } from "./Painter.ts"
