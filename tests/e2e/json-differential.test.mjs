// The parser and the canonical form against V8's JSON and two published canonicalizers: the same
// texts, spelled in many ways, must give the same bytes; texts with two readings must be refused.
// LW_BUILD names the build folder. LW_SEED repeats a run.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import erdtman from 'canonicalize';
import { canonicalize as snowyu } from 'json-canonicalize';

const here = path.dirname(fileURLToPath(import.meta.url));
const tool = path.join(path.resolve(here, process.env.LW_BUILD ?? '../../build'), 'tests/json_canon_tool');
const seed = Number(process.env.LW_SEED ?? 20260901);

function canon(texts) {
  const input = Buffer.concat(texts.flatMap(t => [Buffer.from(t), Buffer.from('\n')]));
  const run = spawnSync(tool, { input, maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.error?.message ?? String(run.stderr));
  const lines = run.stdout.toString('utf8').split('\n').slice(0, -1);
  assert.equal(lines.length, texts.length);
  return lines;
}

// mulberry32
function random(state) {
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = n => Math.floor(next() * n);
  return { next, below, pick: list => list[below(list.length)] };
}

// Characters from every region where UTF-8 and UTF-16 disagree or something must be escaped.
const regions = [
  [0x01, 0x1f], [0x20, 0x7f], [0x20, 0x7f], [0x22, 0x22], [0x5c, 0x5c], [0x80, 0x9f], [0xa0, 0x2ff],
  [0x300, 0x36f], [0x7ff, 0x801], [0x2028, 0x2029], [0x4e00, 0x4eff], [0xd7f0, 0xd7ff],
  [0xe000, 0xe010], [0xfb00, 0xfb40], [0xfeff, 0xfeff], [0xfff0, 0xffff], [0x10000, 0x10010],
  [0x1f600, 0x1f64f], [0x10fff0, 0x10ffff],
];

function character(rnd) {
  const [low, high] = rnd.pick(regions);
  return String.fromCodePoint(low + rnd.below(high - low + 1));
}

function string(rnd, most = 12) {
  let s = '';
  for (let n = rnd.below(most + 1); n > 0; n--)
    s += character(rnd);
  return s;
}

const shorts = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '/': '\\/' };

function escaped(rnd, c) {
  let out = '';
  for (let i = 0; i < c.length; i++) {
    const hex = c.charCodeAt(i).toString(16).padStart(4, '0');
    out += '\\u' + (rnd.below(2) ? hex : hex.toUpperCase());
  }
  return out;
}

function spellString(rnd, s) {
  let out = '"';
  for (const c of s) {
    const must = c < ' ' || c === '"' || c === '\\';
    const how = rnd.below(6);
    if (shorts[c] && (how < 4 && must || how === 0))
      out += shorts[c];
    else
      out += must || how === 1 ? escaped(rnd, c) : c;
  }
  return out + '"';
}

const bits = new DataView(new ArrayBuffer(8));
function anyDouble(rnd) {
  for (;;) {
    bits.setUint32(0, rnd.next() * 4294967296);
    bits.setUint32(4, rnd.below(4) ? rnd.next() * 4294967296 : rnd.pick([0, 1, 0xffffffff]));
    if (rnd.below(6) === 0)
      bits.setUint32(0, (bits.getUint32(0) & 0xfff00000) >>> 0), bits.setUint32(4, rnd.pick([0, 1]));
    const v = bits.getFloat64(0);
    if (Number.isFinite(v))
      return v;
  }
}

const edges = [0, 1, 2 ** 53, 2 ** 53 - 1, 2 ** 52, 2 ** 63, 2 ** 64, 1e15, 1e16, 1e17, 1e20, 1e21, 1e22, 1e-5,
  1e-6, 1e-7, 5e-324, 2 ** -1022, Number.MAX_VALUE, 0.1, 1 / 3, 333333333.3333332, 123456789012345.6];

// A literal, often near an edge, spelled in one of many ways.
function literal(rnd) {
  const sign = rnd.below(3) ? '' : '-';
  const near = rnd.pick(edges) * (1 + rnd.pick([0, 0, 1, -1, 2]) * Number.EPSILON) + rnd.pick([0, 0, 0, 1, -1, 0.5]);
  const v = Math.abs(rnd.pick([near, near, anyDouble(rnd), rnd.below(1000), rnd.below(1e6) / 100]));
  if (!Number.isFinite(v))
    return '1e308';
  switch (rnd.below(9)) {
  case 0: return sign + v.toExponential(rnd.below(20)).replace('e', rnd.pick(['e', 'E']));
  case 1: return sign + v.toExponential().replace('e+', rnd.pick(['e', 'e+', 'e+0', 'E+00']));
  case 2: return sign + (v < 1e21 ? v.toFixed(rnd.below(25)) : String(v));
  case 3: return sign + v.toPrecision(1 + rnd.below(30));
  case 4: return sign + (v < 1e21 ? BigInt(Math.trunc(v)).toString() : String(v));
  case 5: return sign + (v < 1e15 && Number.isInteger(v) ? v + '.' + '0'.repeat(1 + rnd.below(20)) : String(v));
  case 6: return sign + rnd.below(10) + '.' + Array.from({ length: 1 + rnd.below(40) }, () => rnd.below(10)).join('') +
    'e' + (rnd.below(660) - 330);
  default: return sign + String(v);
  }
}

// The rule that lib/json/json.h states, in other words.
function survives(text) {
  const v = Number(text);
  if (/^-?\d+$/.test(text))
    return Number.isSafeInteger(v) && BigInt(text) === BigInt(v);
  if (!Number.isFinite(v) || (v === 0 && /[1-9]/.test(text.split(/e/i)[0])))
    return false;
  return !(Math.abs(v) >= 2 ** 53 && Math.abs(v) < 1e21);
}

function blanks(rnd) {
  return rnd.below(3) ? '' : rnd.pick([' ', '\t', '\r', '  \t']);
}

function survivor(rnd) {
  for (;;) {
    const text = literal(rnd);
    if (survives(text))
      return text;
  }
}

// The text of a value. Names within an object differ.
function text(rnd, depth) {
  const b = () => blanks(rnd);
  const kind = rnd.below(depth > 0 ? 9 : 5);
  if (kind === 0)
    return rnd.pick(['null', 'true', 'false']);
  if (kind <= 2)
    return spellString(rnd, string(rnd));
  if (kind <= 4)
    return survivor(rnd);
  const size = rnd.below(rnd.below(8) ? 6 : 40);
  if (kind === 5)
    return '[' + b() + Array.from({ length: size }, () => text(rnd, depth - 1)).join(b() + ',' + b()) + b() + ']';
  const names = new Set();
  const stem = string(rnd, 3);
  for (let i = 0; i < size; i++)
    names.add(rnd.pick(['', stem, stem + stem, '__proto__', 'constructor', String(rnd.below(50))]) + string(rnd, 3));
  return '{' + b() + [...names].map(n => spellString(rnd, n) + b() + ':' + b() + text(rnd, depth - 1))
    .join(b() + ',' + b()) + b() + '}';
}

function assertSame(texts) {
  const got = canon(texts);
  texts.forEach((t, i) => {
    const value = JSON.parse(t);
    assert.equal(got[i], erdtman(value), `seed ${seed}, canonicalize: ${t}`);
    assert.equal(got[i], snowyu(value), `seed ${seed}, json-canonicalize: ${t}`);
  });
}

test('canonical form of 6,000 nested values in random spellings', () => {
  const rnd = random(seed);
  assertSame(Array.from({ length: 6000 }, () => blanks(rnd) + text(rnd, 4) + blanks(rnd)));
});

test('canonical form reads back as itself', () => {
  const rnd = random(seed + 1);
  const once = canon(Array.from({ length: 1500 }, () => text(rnd, 4)));
  assert.deepEqual(canon(once), once);
});

test('40,000 number literals: the same text, or refused by the rule', () => {
  const rnd = random(seed + 2);
  const texts = Array.from({ length: 40000 }, () => literal(rnd));
  let refused = 0;
  canon(texts).forEach((got, i) => {
    const want = survives(texts[i]) ? erdtman(Number(texts[i])) : '!NUMBER';
    refused += want === '!NUMBER';
    assert.equal(got, want, `seed ${seed}: ${texts[i]}`);
  });
  assert.ok(refused > 2000 && refused < 30000, `${refused} refused`);
});

test('every power of two and of ten, and their neighbours', () => {
  const texts = [];
  for (let e = -1074; e < 1024; e++) {
    for (const step of [-1n, 0n, 1n]) {
      bits.setFloat64(0, 2 ** e);
      bits.setBigUint64(0, bits.getBigUint64(0) + step);
      texts.push(bits.getFloat64(0).toExponential());
    }
  }
  for (let e = -330; e < 310; e++)
    texts.push(`1e${e}`, `9.999999999999999e${e}`, `1.0000000000000002e${e}`, `4.35e${e}`);
  canon(texts).forEach((got, i) => assert.equal(got, survives(texts[i]) ? String(Number(texts[i])) : '!NUMBER', texts[i]));
});

test('names that sort differently in UTF-8 and UTF-16', () => {
  assertSame([
    '{"\\ue000":1,"\\ud83d\\ude00":2}', '{"\ufb33":1,"\u{1f600}":2,"\u20ac":3}',
    '{"a\uffff":1,"a\u{10000}":2,"a":3,"":4}', '{"\u{10ffff}\ue000":1,"\u{10ffff}\u{10000}":2,"\ud7ff":3}',
    '{"10":1,"9":2,"1":3,"__proto__":4,"toString":5}',
  ]);
});

test('refused, though JSON.parse takes it', () => {
  const cases = {
    '{"a":1,"a":2}': '!DUPLICATE',
    '{"role":"user","\\u0072ole":"admin"}': '!DUPLICATE',
    '[{"x":{"__proto__":1,"__proto__":2}}]': '!DUPLICATE',
    '9007199254740992': '!NUMBER',
    '9007199254740993': '!NUMBER',
    '-9007199254740993.0': '!NUMBER',
    '[1e400]': '!NUMBER',
    '1e-400': '!NUMBER',
    '"\\ud800"': '!ENCODING',
    '{"\\udc00\\ud800":1}': '!ENCODING',
    '"\\u0000"': '!ENCODING',
    ['['.repeat(97) + ']'.repeat(97)]: '!DEPTH',
    ['[' + '0,'.repeat(65536) + '0]']: '!LIMIT',
  };
  for (const t of Object.keys(cases))
    assert.doesNotThrow(() => JSON.parse(t));
  assert.deepEqual(canon(Object.keys(cases)), Object.values(cases));
});

test('refused by both: 20,000 texts damaged in one place', () => {
  const rnd = random(seed + 3);
  const texts = [];
  while (texts.length < 20000) {
    const t = text(rnd, 3);
    const at = rnd.below(t.length + 1);
    const bad = t.slice(0, at) + rnd.pick(['', ',', ':', '"', '\\', ']', '}', '0', '-', '.', 'e', 'u', '\x01', '\ufeff', ' ']) +
      t.slice(at + rnd.below(2));
    if (bad.isWellFormed())
      texts.push(bad);
  }
  let broken = 0;
  canon(texts).forEach((got, i) => {
    let value;
    try {
      value = JSON.parse(texts[i]);
    } catch {
      broken++;
      assert.match(got, /^!(SYNTAX|ENCODING|NUMBER|DUPLICATE)$/, JSON.stringify(texts[i]));
      return;
    }
    // Damage can leave a valid text, in which names may have become equal or numbers inexact.
    if (got[0] !== '!')
      assert.equal(got, erdtman(value), JSON.stringify(texts[i]));
    else
      assert.match(got, /^!(NUMBER|DUPLICATE|ENCODING)$/, JSON.stringify(texts[i]));
  });
  assert.ok(broken > 5000, `${broken} broken`);
});
