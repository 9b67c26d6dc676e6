// The independent checker (tools/verify-receipts.py, which has none of our code) against the golden
// vectors and against a log that the store wrote, whole and with bytes changed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";

const root = path.resolve(import.meta.dirname, "../..");
const build = process.env.LW_BUILD_ROOT ?? path.join(root, "build");
const golden = path.join(root, "tests/corpora/receipts");

function check(log, vkey) {
  const r = spawnSync("python3", [path.join(root, "tools/verify-receipts.py"), log, vkey],
    { encoding: "utf8" });
  return { status: r.status, text: r.stdout + r.stderr };
}

const cases = readFileSync(path.join(golden, "expected"), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#")).map((line) => line.split(" "));

test("there are golden vectors", () => assert.ok(cases.length >= 29));

for (const [name, , , , , status] of cases) {
  test(`golden vector ${name}`, () => {
    const r = check(path.join(golden, name), path.join(golden, "vkey"));
    assert.equal(r.status, Number(status), r.text);
    assert.doesNotMatch(r.text, /Traceback/);
  });
}

test("the golden vectors are what their script makes", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "lw-golden-"));
  try {
    execFileSync("python3", [path.join(golden, "make.py"), dir]);
    for (const name of ["vkey", "expected", ...cases.map(([c]) => `${c}/000001.jsonl`)])
      assert.deepEqual(readFileSync(path.join(dir, name)), readFileSync(path.join(golden, name)), name);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test("the checker stays short and imports nothing of ours", () => {
  const text = readFileSync(path.join(root, "tools/verify-receipts.py"), "utf8");
  assert.ok(text.trimEnd().split("\n").length <= 260);
  const imports = [...text.matchAll(/^(?:import|from)\s+(\w+)/gm)].map((m) => m[1]).sort();
  assert.deepEqual(imports, ["base64", "datetime", "decimal", "hashlib", "json", "os", "re",
    "subprocess", "sys", "tempfile"]);
});

test("a log of the store verifies, and no changed byte passes", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "lw-receipts-"));
  try {
    const state = path.join(dir, "state");
    execFileSync(path.join(build, "bench/store_bench"), [state, "0.002"], { encoding: "utf8" });
    const log = path.join(state, "receipts");
    const file = path.join(log, "000001.jsonl");
    const vkey = path.join(dir, "vkey"); // from outside the log, as it should be
    writeFileSync(vkey, readFileSync(path.join(log, "vkey")));
    const whole = check(log, vkey);
    assert.equal(whole.status, 0, whole.text);
    assert.match(whole.text, /^\d+ records verify; 0 decisions without an outcome; 0 records after/);

    // Spread over the whole.
    const bytes = readFileSync(file);
    const positions = Array.from({ length: 25 }, (_, i) => Math.floor(i * (bytes.length - 1) / 25));
    for (const at of positions) {
      bytes[at] ^= 1;
      writeFileSync(file, bytes);
      bytes[at] ^= 1;
      assert.equal(check(log, vkey).status, 1, `byte ${at} was changed unnoticed`);
    }
    writeFileSync(file, bytes);
    assert.equal(check(log, vkey).status, 0);
    writeFileSync(vkey, "not a key\n");
    assert.equal(check(log, vkey).status, 3);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
