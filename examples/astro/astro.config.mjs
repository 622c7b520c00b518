import { defineConfig } from "astro/config"
import { fanfare } from "fanfare/astro"

export default defineConfig({
  site: "https://bees.example.org",
  integrations: [fanfare({ allowUrl: true })]
})
