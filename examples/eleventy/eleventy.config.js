import { fanfare } from "fanfare/eleventy"

export default function (eleventyConfig) {
  eleventyConfig.ignores.add("README.md")
  eleventyConfig.addPlugin(fanfare, { allowUrl: true })
}
