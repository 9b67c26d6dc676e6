#!/usr/bin/env python3
"""Verifies a log of receipts without any of Landwaiter's code: Python's standard library, and the
openssl command for Ed25519. The format is docs/receipts.md; the key comes from outside the log.

usage: verify-receipts.py LOGDIR VKEYFILE     (LOGDIR holds 000001.jsonl, 000002.jsonl, ...)
exit:  0 every check holds, 1 one does not, 3 it could not be checked"""

import base64
import datetime
import decimal
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

SCHEMA = "landwaiter/receipt/v1"
PHASES = {"genesis", "decision", "outcome", "surface", "approval", "config", "gap", "checkpoint",
          "policy", "kill", "ask", "answer"}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
MAX_LINE, MAX_INT = 32768, 2**53 - 1


class Bad(Exception):
    """What does not hold."""


def need(condition, text):
    if not condition:
        raise Bad(text)


def sha(data):
    return hashlib.sha256(data).digest()


def no_twins(pairs):
    need(len(pairs) == len({k for k, _ in pairs}), "a name occurs twice")
    return dict(pairs)


def whole(text):
    need(abs(int(text)) <= MAX_INT, "a number beyond 2^53-1")
    return int(text)


def number(x):  # ECMAScript Number::toString
    if isinstance(x, int):
        return str(x)
    need(x == x and abs(x) != float("inf"), "a number that is none")
    sign, digits, exponent = decimal.Decimal(repr(x)).normalize().as_tuple()
    d, n = "".join(map(str, digits)), len(digits) + exponent
    if 0 < n <= 21:
        d = d.ljust(n, "0") if len(d) <= n else d[:n] + "." + d[n:]
    elif -6 < n <= 0:
        d = "0." + "0" * -n + d
    else:
        d = d[0] + ("." + d[1:] if len(d) > 1 else "") + "e%+d" % (n - 1)
    return "-" * sign + d if x else "0"


def quote(s):
    need("\0" not in s, "a NUL in a string")
    short = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(short.get(c, c if c >= " " else "\\u%04x" % ord(c)) for c in s) + '"'


def canonical(v):  # RFC 8785
    if isinstance(v, dict):
        return "{" + ",".join(quote(k) + ":" + canonical(v[k])
                              for k in sorted(v, key=lambda k: k.encode("utf-16-be"))) + "}"
    if isinstance(v, list):
        return "[" + ",".join(map(canonical, v)) + "]"
    if isinstance(v, bool) or v is None:
        return {None: "null", True: "true", False: "false"}[v]
    return quote(v) if isinstance(v, str) else number(v)


def parse(line):
    need(len(line) <= MAX_LINE, "longer than a record can be")
    record = json.loads(line.decode("utf-8"), object_pairs_hook=no_twins, parse_int=whole)
    need(canonical(record).encode("utf-8") == line, "not in canonical form")
    need(isinstance(record, dict) and set(record) == {"chain", "data", "id", "phase", "schema", "ts"}
         and isinstance(record["data"], dict) and isinstance(record["chain"], dict)
         and set(record["chain"]) == {"id", "prev", "seq"}, "not the members of a receipt")
    need(record["schema"] == SCHEMA and record["phase"] in PHASES, "unknown schema or phase")
    need(TIME.fullmatch(record["ts"]) and datetime.datetime.fromisoformat(record["ts"][:-1]), "no time in UTC")
    return record


class Tree:  # RFC 6962
    def __init__(self):
        self.size, self.edge = 0, []  # roots of complete subtrees, the largest first

    def add(self, leaf):
        node, bits = sha(b"\0" + leaf), self.size
        while bits & 1:
            node, bits = sha(b"\1" + self.edge.pop() + node), bits >> 1
        self.edge.append(node)
        self.size += 1

    def root(self):
        root = self.edge[-1]
        for left in reversed(self.edge[:-1]):
            root = sha(b"\1" + left + root)
        return root


class Key:  # C2SP signed note
    def __init__(self, text):
        self.origin, key_id, blob = text.strip().split("+", 2)
        raw = base64.b64decode(blob, validate=True)
        need(len(raw) == 33 and raw[0] == 1, "the key is not an Ed25519 verifier key")
        self.id = sha(self.origin.encode() + b"\n" + raw)[:4]
        need(self.id.hex() == key_id, "the key's id does not match")
        self.pem = "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n" % base64.b64encode(
            bytes.fromhex("302a300506032b6570032100") + raw[1:]).decode()

    def verifies(self, signature, message):
        with tempfile.TemporaryDirectory() as d:
            for name, content in (("k", self.pem.encode()), ("s", signature), ("m", message)):
                with open(os.path.join(d, name), "wb") as f:
                    f.write(content)
            return subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "k", "-rawin", "-in", "m",
                                   "-sigfile", "s"], cwd=d, capture_output=True).returncode == 0


def checkpoint(record, tree, key):
    data = record["data"]
    need(set(data) == {"note", "root", "size"}, "not the members of a checkpoint")
    body, _, signature = data["note"].partition("\n\n")
    expected = "%s\n%d\n%s\ntime %s" % (key.origin, tree.size, base64.b64encode(tree.root()).decode(), record["ts"])
    need(data["size"] == tree.size and data["root"] == "sha256:" + tree.root().hex(),
         "root and size are not those of the records before it")
    need(body == expected, "the note is not about the records before it, or of another origin or time")
    head = "\u2014 " + key.origin + " "
    need(signature.startswith(head) and signature.endswith("\n"), "the note has no signature of this origin")
    blob = base64.b64decode(signature[len(head):-1], validate=True)
    need(base64.b64encode(blob).decode() == signature[len(head):-1] and len(blob) == 68 and blob[:4] == key.id,
         "the signature is not of this key")
    need(key.verifies(blob[4:], (body + "\n").encode()), "the signature does not match")


def human(who):
    return (who or "").rpartition("@")[0] or who or ""


class Ask:
    """A call that waits for a human, and the answers to it (docs/approvals.md)."""

    def __init__(self, data):
        self.ask, self.binding, self.expires = data["ask"], data["binding"], data["expires"]
        self.request = "sha256:" + sha(canonical(self.ask).encode()).hex()
        bound = canonical({"nonce": data["nonce"], "request": self.request})
        need(data["request"] == self.request and self.binding == "sha256:" + sha(bound.encode()).hex(),
             "an ask that is not bound to the call that it names")
        self.answers, self.used = [], False

    def take(self, data, ts):
        need(data["binding"] == self.binding, "an answer about another ask than it names")
        if ts < self.expires:
            self.answers.append(data)

    def counts(self, a):
        terms = self.ask["terms"]
        demanding = terms["verified"] or any(d["quorum"] > 1 or d["users"] or d["groups"] for d in terms["demands"])
        excluded = terms["requester"] == "exclude" or terms["requester"] == "default" and demanding
        who = human(a.get("by"))
        return (who and (a.get("verified") or not terms["verified"])
                and not (excluded and who in (human(self.ask["user"]), human(self.ask.get("owner")) or None)))

    def met(self, demand):
        yes = [a for a in self.answers if self.counts(a)]
        if any(a.get("break_glass") for a in yes):
            return True
        named = [a for a in yes if not (demand["users"] or demand["groups"])
                 or a["by"] in demand["users"] or human(a["by"]) in demand["users"]
                 or set(a.get("groups", [])) & set(demand["groups"])]
        return len({human(a["by"]) for a in named}) >= demand["quorum"]

    def use(self, data, ts):
        need(not self.used, "an approval that was used before")
        need(ts < self.expires, "an approval that was over")
        same = ("agent", "method", "name", "policy", "server", "tool", "user", "view")
        need(data["verdict"] == "allow" and data.get("request") == self.request
             and all(data.get(k) == self.ask.get(k) for k in same)
             and data.get("args", {}).get("digest") == self.ask.get("args", {}).get("digest"),
             "an approval of another call")
        need(all(a["answer"] == "approve" for a in self.answers), "an approval that was denied")
        anyone = [{"users": [], "groups": [], "quorum": 1}]
        need(all(map(self.met, self.ask["terms"]["demands"] or anyone)), "an approval without enough answers")
        self.used = True


def lines(folder):
    names = sorted(n for n in os.listdir(folder) if re.fullmatch(r"\d{6,8}\.jsonl", n))
    need(names == ["%06d.jsonl" % (i + 1) for i in range(len(names))], "a segment is missing")
    for name in names:
        with open(os.path.join(folder, name), "rb") as f:
            for number, line in enumerate(f, 1):
                if line.endswith(b"\n"):  # otherwise it is being written
                    yield "%s:%d" % (name, number), line[:-1]


def verify(folder, key):
    tree, prev, chain, open_calls, signed, asks = Tree(), None, None, set(), 0, {}
    for where, line in lines(folder):
        try:
            r = parse(line)
            seq, phase, data = r["chain"]["seq"], r["phase"], r["data"]
            need(seq == tree.size, "record %s where %d belongs" % (seq, tree.size))
            chain = chain or r["chain"]["id"]
            need(re.fullmatch("[0-9a-f]{32}", chain) and r["chain"]["id"] == chain, "of another chain")
            need(r["chain"]["prev"] == prev, "not chained to the record before it, or that was changed")
            need(r["id"] == "%s-%d" % (chain[:8], seq), "the id is not that of chain and number")
            need((phase == "genesis") == (seq == 0), "genesis is record 0 and only that")
            if phase == "checkpoint":
                checkpoint(r, tree, key)
                signed = seq + 1
            elif phase == "decision":
                need(data.get("verdict") in ("deny", "require_approval", "allow"), "no known verdict")
                if data["verdict"] != "deny":
                    open_calls.add(r["id"])
                if "approval" in data:
                    need(data["approval"] in asks, "an approval that no ask before it made")
                    asks[data["approval"]].use(data, r["ts"])
            elif phase == "ask":
                asks[r["id"]] = Ask(data)
            elif phase == "answer" and data.get("answer") in ("approve", "deny") and data.get("ask") in asks:
                asks[data["ask"]].take(data, r["ts"])
            elif phase == "outcome":
                need(data.get("decision") in open_calls, "an outcome without a decision")
                open_calls.remove(data["decision"])
        except (Bad, ValueError, TypeError, KeyError, AttributeError, RecursionError) as e:
            raise Bad("%s: %s" % (where, e)) from None
        tree.add(line)
        prev = "sha256:" + sha(line).hex()
    need(tree.size > 0, "there are no records")
    print("%d records verify; %d decisions without an outcome; %d records after the last checkpoint are "
          "protected by the chain only" % (tree.size, len(open_calls), tree.size - signed))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(3)
    try:
        with open(sys.argv[2], encoding="ascii") as f:
            verify(sys.argv[1], Key(f.read()))
    except Bad as e:
        print("FAILED: %s" % e)
        sys.exit(1)
    except (OSError, ValueError) as e:
        print("cannot verify: %s" % e)
        sys.exit(3)
