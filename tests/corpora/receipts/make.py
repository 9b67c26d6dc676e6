#!/usr/bin/env python3
"""Writes the golden vectors, beside it or into the folder given: CASE/000001.jsonl, the public key
`vkey`, and `expected`.

Made with Python and openssl alone (tools/verify-receipts.py and this), so that the program's own
verifier is held against bytes that none of its code wrote. What each case must yield stands below,
by hand. The key is that of RFC 8032, section 7.1, test 1; Ed25519 is deterministic, so that running
this again changes nothing."""

import base64
import copy
import importlib.util
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("checker", HERE + "/../../../tools/verify-receipts.py")
checker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(checker)

CHAIN = "0123456789abcdef0123456789abcdef"
ORIGIN = "landwaiter.test/log"
SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
OTHER_SEED = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"  # test 2
OTHER_PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"


def sign(seed, message):
    der = bytes.fromhex("302e020100300506032b657004220420" + seed)
    pem = "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n" % base64.b64encode(der).decode()
    with tempfile.TemporaryDirectory() as d:
        with open(d + "/k", "w") as f:
            f.write(pem)
        with open(d + "/m", "wb") as f:
            f.write(message)
        subprocess.run(["openssl", "pkeyutl", "-sign", "-inkey", d + "/k", "-rawin", "-in", d + "/m",
                        "-out", d + "/s"], check=True)
        with open(d + "/s", "rb") as f:
            return f.read()


def key_id(public):
    return checker.sha(ORIGIN.encode() + b"\n\x01" + bytes.fromhex(public))[:4]


def vkey(public):
    return "%s+%s+%s" % (ORIGIN, key_id(public).hex(),
                         base64.b64encode(b"\x01" + bytes.fromhex(public)).decode())


class Log:
    def __init__(self, chain=CHAIN):
        self.lines, self.tree, self.chain = [], checker.Tree(), chain

    def ts(self):
        return "2026-11-21T08:02:%02d.%03dZ" % (len(self.lines), 7 * len(self.lines))

    def raw(self, line):
        self.lines.append(line)
        self.tree.add(line)
        return self

    def record(self, phase, data, **change):
        seq = len(self.lines)
        prev = None if seq == 0 else "sha256:" + checker.sha(self.lines[-1]).hex()
        r = {"chain": {"id": self.chain, "prev": prev, "seq": seq}, "data": data, "id": "%s-%d" % (self.chain[:8], seq),
             "phase": phase, "schema": "landwaiter/receipt/v1", "ts": self.ts()}
        r.update(change)
        return checker.canonical(r).encode()

    def add(self, phase, data, **change):
        return self.raw(self.record(phase, data, **change))

    def note(self, seed=SEED, public=PUBLIC):
        body = "%s\n%d\n%s\ntime %s\n" % (ORIGIN, self.tree.size, base64.b64encode(self.tree.root()).decode(),
                                         self.ts())
        blob = key_id(public) + sign(seed, body.encode())
        return {"note": body + "\n\u2014 %s %s\n" % (ORIGIN, base64.b64encode(blob).decode()),
                "root": "sha256:" + self.tree.root().hex(), "size": self.tree.size}

    def checkpoint(self, **key):
        return self.add("checkpoint", self.note(**key))

    def call(self):
        self.add("decision", {"reasons": ["policy.rule"], "tool": "lesen \u00e4\u20ac\U0001f600", "verdict": "allow"})
        return self.add("outcome", {"decision": "%s-%d" % (self.chain[:8], len(self.lines) - 1), "status": "executed"})


def sample(genesis=None, end=True, **key):
    log = Log().add("genesis", genesis or {"origin": ORIGIN})
    log.add("surface", {"a \\ \"\n\x01": [0.5, 1e-7, 1e21, -3], "deltas": 0}).call().checkpoint(**key)
    log.add("approval", {"by": "ann"}).call().add("decision", {"verdict": "deny"})
    return log.checkpoint(**key) if end else log


CASES = {}


def case(name, lines, exit_code, **properties):
    CASES[name] = (lines, exit_code, properties)


def replace(log, at, line):
    out = copy.copy(log.lines)
    out[at] = line
    return out


good = sample()
L = good.lines
case("valid", L, 0)
case("bit-flip", replace(good, 5, L[5].replace(b'"ann"', b'"aon"')), 1, chain="5", signatures="5")
case("dropped-middle", L[:2] + L[3:], 1, chain="2", signatures="2", pairing="none")
case("dropped-tail", L[:5], 0)
case("open-decision", L[:3], 0, signatures="none", pairing="none")
case("reordered", L[:2] + [L[3], L[2]] + L[4:], 1, chain="2", signatures="2", pairing="none")
case("wrong-key", sample(seed=OTHER_SEED, public=OTHER_PUBLIC).lines, 1, signatures="4")
case("key-inside", sample({"origin": ORIGIN, "vkey": vkey(OTHER_PUBLIC)}, seed=OTHER_SEED,
                          public=OTHER_PUBLIC).lines, 1, signatures="4")

fork = Log().add("genesis", {"origin": ORIGIN}).add("config", {"n": 2})
forked = Log().add("genesis", {"origin": ORIGIN}).add("config", {"n": 1})
forked.add("checkpoint", fork.note())
case("forked-checkpoint", forked.lines, 1, signatures="2")

rewritten = Log()
for i, line in enumerate(L):
    r = checker.parse(line)
    rewritten.add(r["phase"], {"by": "eve"} if i == 5 else r["data"])
case("rewritten", rewritten.lines, 1, signatures="9")

spliced = Log("fedcba9876543210fedcba9876543210").add("genesis", {})
for i in range(1, 6):
    spliced.add("config", {})
case("spliced", replace(good, 5, spliced.lines[5]), 1, chain="5", signatures="5")


def bad_form(name, line):
    """The line, chained and signed as if nothing were wrong with it: its form alone is at fault."""
    log = Log().add("genesis", {"origin": ORIGIN}).raw(line).add("config", {}).checkpoint()
    case(name, log.lines, 1, format="1")


first = Log().add("genesis", {"origin": ORIGIN})
plain = first.record("config", {"n": 1})
bad_form("non-canonical", plain.replace(b'"n":1', b'"n": 1'))
bad_form("member-order", plain.replace(b'{"chain"', b'{"schema":"landwaiter/receipt/v1","chain"').replace(
    b',"schema":"landwaiter/receipt/v1","ts"', b',"ts"'))
bad_form("duplicate-key", plain.replace(b'"n":1', b'"n":1,"n":1'))
bad_form("inexact-integer", plain.replace(b'"n":1', b'"n":9007199254740993'))
bad_form("utf16-order", plain.replace(b'"n":1', '"\ue000":1,"\U0001f600":2'.encode()))
bad_form("lone-surrogate", plain.replace(b'"n":1', b'"n":"\\ud800"'))
bad_form("invalid-utf8", plain.replace(b'"n":1', b'"n":"\xff"'))
bad_form("unknown-schema", first.record("config", {}, schema="landwaiter/receipt/v2"))
bad_form("unknown-phase", first.record("seal", {}))
bad_form("unknown-member", first.record("config", {}, zz=1))
bad_form("other-id", first.record("config", {}, id="01234567-2"))
bad_form("bad-time", first.record("config", {}, ts="2026-13-21T08:02:00.000Z"))
bad_form("no-verdict", first.record("decision", {}))
bad_form("too-long", first.record("config", {"n": "x" * 32768}))

case("outcome-without-decision", Log().add("genesis", {}).add("outcome", {"decision": "01234567-0"}).checkpoint().lines,
     1, pairing="1")
case("outcome-after-denial", Log().add("genesis", {}).add("decision", {"verdict": "deny"}).add(
    "outcome", {"decision": "01234567-1"}).checkpoint().lines, 1, pairing="2")
case("gap", Log().add("genesis", {}).add("gap", {"bytes": 3, "reason": "torn"}).call().checkpoint().lines, 0)

time = good.lines[9].replace(b'"ts":"2026', b'"ts":"2025')
case("checkpoint-time", replace(good, 9, time), 1, signatures="9")


def main(out):
    with open(out + "/vkey", "w") as f:
        f.write(vkey(PUBLIC) + "\n")
    with open(out + "/expected", "w") as f:
        f.write("# case format chain signatures pairing checker; N: failed at record N; -: verified\n")
        for name, (lines, exit_code, p) in CASES.items():
            os.makedirs(out + "/" + name, exist_ok=True)
            with open(out + "/" + name + "/000001.jsonl", "wb") as log:
                log.write(b"".join(line + b"\n" for line in lines))
            f.write("%s %s %d\n" % (name, " ".join(p.get(k, "-") for k in (
                "format", "chain", "signatures", "pairing")), exit_code))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else HERE)
