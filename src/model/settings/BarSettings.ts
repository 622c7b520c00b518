/** What the config says about the look of the share bar. */
export interface BarSettings {
  /** Whether the bar shows the networks' names, or says them only to those who hear the page. */
  readonly names: "visible" | "hidden"
  /** Whether `widgets/fanfare.js` is published for the buttons that need a script. */
  readonly script: boolean
}
