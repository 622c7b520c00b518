/**
 * `fanfare/jsx-runtime`: what JSX in card templates compiles to. Re-exports only.
 */
export { Fragment, type JSX, jsx, jsxs } from "../../templates/jsx/jsx.ts"
