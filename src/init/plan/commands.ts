/** How the project's package manager is told to install, to run a script, and to run fanfare. */
import type { PackageManager } from "../Survey.ts"

export interface Commands {
  readonly install: string
  /** In CI, where the lock file decides. */
  readonly installLocked: string
  readonly run: (script: string) => string
  readonly fanfare: (words: string) => string
}

const all: Readonly<Record<PackageManager["name"], Commands>> = {
  npm: {
    install: "npm install",
    installLocked: "npm ci",
    run: (script) => `npm run ${script}`,
    fanfare: (words) => `npx fanfare ${words}`
  },
  pnpm: {
    install: "pnpm install",
    installLocked: "pnpm install --frozen-lockfile",
    run: (script) => `pnpm run ${script}`,
    fanfare: (words) => `pnpm exec fanfare ${words}`
  },
  yarn: {
    install: "yarn install",
    installLocked: "yarn install --immutable",
    run: (script) => `yarn run ${script}`,
    fanfare: (words) => `yarn fanfare ${words}`
  },
  bun: {
    install: "bun install",
    installLocked: "bun install --frozen-lockfile",
    run: (script) => `bun run ${script}`,
    fanfare: (words) => `bunx fanfare ${words}`
  }
}

export const commandsOf = ({
  packages,
  hasPackage
}: {
  readonly packages: PackageManager
  readonly hasPackage: boolean
}): Commands => (hasPackage ? all[packages.name] : { ...all.npm, fanfare: (words) => `npx --yes fanfare ${words}` })
