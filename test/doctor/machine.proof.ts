/** Faults of the machine that a healthy site is built on, and of what its feeds are for: each named by its check, with what mends it. */
import { spawnSync } from "node:child_process"
import { chmodSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import sharp from "sharp"
import { beforeAll, expect, test } from "vitest"
import type { Diagnosis } from "../../src/doctor/Diagnosis.ts"
import { command } from "../cli/project.ts"
import { checkOf, config, copyOf, diagnose, type DoctorProject, healthy } from "./healthy.ts"

let sound: DoctorProject

beforeAll(() => {
  sound = healthy()
}, 60_000)

interface Machine {
  readonly WITHOUT?: string
  readonly ROOM?: string
}

/** `user`: by number; absent: that of this test. */
const diagnoseOn = ({ root }: DoctorProject, machine: Machine, user?: number): Diagnosis => {
  const { stdout, stderr } = spawnSync(process.execPath, [command, "doctor", "--json"], {
    cwd: root,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"] ?? "",
      SOURCE_DATE_EPOCH: "",
      NODE_OPTIONS: `--import=${pathToFileURL("test/doctor/otherMachine.ts").href}`,
      ...machine
    },
    ...(user === undefined ? {} : { uid: user, gid: user })
  })
  if (stdout === "") throw new Error(stderr)
  return JSON.parse(stdout) as Diagnosis
}

const withPhoto = async (): Promise<DoctorProject> => {
  const project = copyOf(sound)
  project.write(
    "articles/quay.md",
    "---\ntitle: Quay\ndate: 2026-03-01\nurl: /quay/\n---\n![A quay](quay.jpg)\n\nText.\n"
  )
  const photo = sharp({ create: { width: 1600, height: 900, channels: 3, background: "#345" } })
  await photo.jpeg().toFile(join(project.root, "articles/quay.jpg"))
  return project
}

const withWord = (): DoctorProject => {
  const project = copyOf(sound)
  project.write("articles/minutes.docx", "PK")
  return project
}

test("a Node that is too old", async () => {
  const { versions } = process
  for (const [node, status] of [
    ["20.20.2", "fail"],
    ["22.18.0", "fail"],
    ["22.19.0", "ok"],
    ["26.0.0", "ok"]
  ] as const) {
    Object.defineProperty(process, "versions", { value: { ...versions, node }, configurable: true })
    try {
      const found = checkOf(await diagnose(sound), "node")
      expect([node, found]).toMatchObject([node, { status, fix: status === "ok" ? null : "nvm install --lts" }])
      expect(found.found).toContain(node)
    } finally {
      Object.defineProperty(process, "versions", { value: versions, configurable: true })
    }
  }
})

test("photos without sharp", async () => {
  const project = await withPhoto()
  const fault = { status: "warn", fix: "npm install sharp" }
  expect(checkOf(diagnoseOn(project, { WITHOUT: "sharp" }), "photos")).toMatchObject(fault)
  expect(checkOf(diagnoseOn(project, {}), "photos")).toMatchObject({ status: "ok", fix: null })
  expect(checkOf(diagnoseOn(sound, { WITHOUT: "sharp" }), "photos")).toMatchObject({ status: "ok" })
})

test("Word files without mammoth", () => {
  const project = withWord()
  const fault = { status: "warn", fix: "npm install mammoth" }
  expect(checkOf(diagnoseOn(project, { WITHOUT: "mammoth" }), "documents")).toMatchObject(fault)
  expect(checkOf(diagnoseOn(project, {}), "documents")).toMatchObject({ status: "ok", fix: null })
  expect(checkOf(diagnoseOn(sound, { WITHOUT: "mammoth" }), "documents")).toMatchObject({ status: "ok" })
})

test.each([
  ["5000000", "fail", "only 5 MB free"],
  ["19999999", "fail", "only 19 MB free"],
  ["150000000", "warn", "only 150 MB free"],
  ["900000000", "ok", "900 MB free"]
])("a disk with room for %s bytes", (ROOM, status, found) => {
  const fix = status === "ok" ? null : "Free space on the disk of the output directory."
  expect(checkOf(diagnoseOn(sound, { ROOM }), "disk")).toEqual({ name: "disk", group: "setup", status, found, fix })
})

/** Nobody's: every file of the project belongs to the user of this test. */
const stranger = 65_534

test("folders and files that this user may not write", () => {
  const project = copyOf(sound)
  chmodSync(project.root, 0o755)
  // Only root can become somebody else; for anybody else rights that are taken away are enough.
  const isRoot = process.getuid?.() === 0
  if (!isRoot) for (const one of ["fanfare.ledger.jsonl", "public"]) chmodSync(join(project.root, one), 0o555)
  const found = checkOf(diagnoseOn(project, {}, isRoot ? stranger : undefined), "disk")
  expect(found).toMatchObject({ status: "fail" })
  expect(found.found).toMatch(/^this user may not write .*public.*fanfare\.ledger\.jsonl/)
  expect(found.fix).toMatch(/^chmod -R u\+w .*public.*fanfare\.ledger\.jsonl/)
})

test.each([
  [
    "smartnews",
    "",
    /^partner\/rss\.xml: SmartNews demands: The feed names the site's logo/,
    /site: \{ logo: logo\.png \}/
  ],
  ["flipboard", "cards: false\n", /^partner\/rss\.xml: Flipboard demands: Every item has a picture/, /picture/],
  [
    "pinterest",
    "cards: false\n",
    /^partner\/rss\.xml: Pinterest demands: Every item has a picture of 2:3/,
    /1000x1500/
  ],
  ["msn", "cards: false\n", /^partner\/rss\.xml: MSN demands: Every item has a picture/, /picture/]
])("a feed for %s that lacks what it demands", async (profile, more, found, fix) => {
  const project = copyOf(sound)
  project.write("fanfare.config.yaml", config(undefined, more))
  project.write("feeds/partner.yaml", `title: News for a partner\nprofile: ${profile}\n`)
  const check = checkOf(await diagnose(project), "feed-consumers")
  expect(check).toMatchObject({ status: "warn" })
  expect(check.found).toMatch(found)
  expect(check.fix ?? "").toMatch(fix)
})
