#!/usr/bin/env python3
"""What governing a call costs, next to what any proxy costs.

HTTP: the same tools/call of about 500 bytes, sent by wrk to the same upstream (bench/upstream.c)
directly, through nginx, through HAProxy, and through `landwaiter serve` with everything on, in
both durability modes. stdio: `landwaiter run` next to a program that only copies bytes
(bench/relay.c). All variants are up during the whole run and take turns within each round, so that
what else the machine does falls on all of them. Loopback only; everything it starts it ends, by
process id, and its files are in one temporary folder.

Usage: bench/gateway.py [--build DIR] [--rounds N] [--seconds S] [--connections 1,32,256]
                        [--only http|stdio] [--dir FOLDER] [--json FILE]
"""
import argparse
import http.client
import json
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

TICK = os.sysconf("SC_CLK_TCK")
MODERN = "2026-07-28"
META = {"io.modelcontextprotocol/protocolVersion": MODERN,
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": {"name": "bench", "version": "1"}}
CALL = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
    "name": "lookup",
    "arguments": {"id": "record-4711", "title": "A title", "limit": 10, "body":
                  "The body of the record that is looked up, long enough that the whole request "
                  "has about five hundred bytes; there is nothing in it that is meant to be "
                  "found."},
    "_meta": META}}
BODY = json.dumps(CALL, separators=(",", ":"))
DURABILITY = {"landwaiter before": "before-forward", "landwaiter group": "group"}


# ---- processes ----

def stat_fields(pid):
    """The fields of /proc/PID/stat from the state on, or None."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as f:
            return f.read().rsplit(")", 1)[1].split()
    except OSError:
        return None


def tree(root):
    """The process and all below it."""
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            f = stat_fields(name)
            if f:
                parents.setdefault(int(f[1]), []).append(int(name))
    found, todo = [], [root]
    while todo:
        pid = todo.pop()
        if stat_fields(pid):
            found.append(pid)
            todo += parents.get(pid, [])
    return found


def cpu_seconds(pid):
    f = stat_fields(pid)
    return (int(f[11]) + int(f[12])) / TICK if f else 0.0


def memory_kb(pid):
    """(RSS, PSS) in kB."""
    rss = pss = 0
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as f:
            for line in f:
                if line.startswith("Rss:"):
                    rss = int(line.split()[1])
                elif line.startswith("Pss:"):
                    pss = int(line.split()[1])
    except OSError:
        pass
    return rss, pss


def role(pid):
    """What a process of the product is, from its command line."""
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as f:
            args = f.read().split(b"\0")
    except OSError:
        return "gone"
    for a in args[1:]:
        if a.startswith(b"--role="):
            return a[7:].decode().split("-")[0]
    name = os.path.basename(args[0].decode().split(":")[0])  # nginx writes a title there
    return "ledger" if name == "landwaiter" else name


class Bench:
    """Owns the temporary folder and every process that was started."""

    def __init__(self, build, folder):
        self.build = os.path.abspath(build)
        self.dir = tempfile.mkdtemp(prefix="landwaiter-bench-", dir=folder or self.build)
        self.running = []

    def path(self, *parts):
        return os.path.join(self.dir, *parts)

    def program(self, name):
        at = "cli/landwaiter" if name == "landwaiter" else f"bench/{name}"
        return os.path.join(self.build, at)

    def start(self, name, argv, **more):
        log = open(self.path(name.replace(" ", "-") + ".log"), "wb")
        p = subprocess.Popen(argv, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True,
                             **{"stdout": log, **more})
        log.close()
        self.running.append(p)
        return p

    def log(self, name):
        with open(self.path(name.replace(" ", "-") + ".log"), encoding="utf-8",
                  errors="replace") as f:
            return f.read()[-2000:]

    def end(self):
        for p in reversed(self.running):
            if p.poll() is None:
                p.send_signal(signal.SIGTERM)
        for p in reversed(self.running):
            try:
                p.wait(10)
            except subprocess.TimeoutExpired:
                for pid in tree(p.pid):
                    os.kill(pid, signal.SIGKILL)
                p.wait()
        shutil.rmtree(self.dir, ignore_errors=True)


def find(program):
    """Where a program is; servers are in sbin, which a user's PATH may leave out."""
    return shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_port(port, what, bench):
    end = time.monotonic() + 15
    while time.monotonic() < end:
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit(f"{what} does not listen:\n{bench.log(what)}")


# ---- the variants ----

class Variant:
    def __init__(self, name, process, port, path="/mcp"):
        self.name, self.process, self.port, self.path = name, process, port, path
        self.idle = self.load = None
        self.runs = {}  # connections -> [figures]

    def url(self):
        return f"http://127.0.0.1:{self.port}{self.path}"

    def post(self, message):
        """(status, body, bytes on the wire)."""
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Content-Type": "application/json", "MCP-Protocol-Version": MODERN,
                   "Accept": "application/json, text/event-stream",
                   "Mcp-Method": message["method"]}
        if "name" in message["params"]:
            headers["Mcp-Name"] = message["params"]["name"]
        c.request("POST", self.path, json.dumps(message, separators=(",", ":")), headers)
        r = c.getresponse()
        body = r.read()
        head = f"HTTP/1.1 {r.status} {r.reason}\r\n" + "".join(
            f"{k}: {v}\r\n" for k, v in r.getheaders()) + "\r\n"
        c.close()
        return r.status, body, len(head) + len(body)

    def call_works(self):
        """Bytes of a good answer, or None."""
        status, body, size = self.post(CALL)
        try:
            good = status == 200 and json.loads(body)["result"]["isError"] is False
        except (ValueError, KeyError):
            good = False
        return size if good else None


def start_upstream(b):
    p = b.start("upstream", [b.program("upstream"), "http", "0"], stdout=subprocess.PIPE)
    return Variant("direct", p, int(p.stdout.readline()))


def start_nginx(b, upstream):
    port = free_port()
    os.mkdir(b.path("nginx"))
    conf = f"""
daemon off; worker_processes 1; pid {b.path('nginx')}/pid; error_log stderr error;
events {{ worker_connections 4096; }}
http {{
    access_log off; tcp_nodelay on; server_tokens off; keepalive_requests 1000000000;
    {' '.join(f'{t}_temp_path {b.path("nginx", t)};' for t in
              ('client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))}
    upstream mcp {{ server 127.0.0.1:{upstream.port}; keepalive 512;
                    keepalive_requests 1000000000; }}
    server {{
        listen 127.0.0.1:{port} backlog=1024;
        location / {{ proxy_pass http://mcp; proxy_http_version 1.1;
                      proxy_set_header Connection ""; }}
    }}
}}
"""
    with open(b.path("nginx.conf"), "w", encoding="utf-8") as f:
        f.write(conf)
    p = b.start("nginx", [find("nginx"), "-p", b.path("nginx"),
                          "-c", b.path("nginx.conf"), "-e", "stderr"])
    return Variant("nginx", p, port)


def start_haproxy(b, upstream):
    port = free_port()
    conf = f"""
global
    nbthread 1
    maxconn 4096
defaults
    mode http
    timeout connect 5s
    timeout client 60s
    timeout server 60s
    http-reuse always
frontend f
    bind 127.0.0.1:{port}
    default_backend b
backend b
    server u 127.0.0.1:{upstream.port} pool-max-conn 512
"""
    with open(b.path("haproxy.cfg"), "w", encoding="utf-8") as f:
        f.write(conf)
    p = b.start("haproxy", [find("haproxy"), "-db", "-f", b.path("haproxy.cfg")])
    return Variant("haproxy", p, port)


def approve(b, state, first_sight):
    """Approves the server as soon as it has been seen."""
    said = ""
    for _ in range(100):
        first_sight()
        r = subprocess.run([b.program("landwaiter"), "approve", "bench", "--yes", "--effect",
                            "read", "--state", state], capture_output=True, text=True, timeout=30,
                           stdin=subprocess.DEVNULL, check=False)
        if r.returncode == 0:
            return
        said = r.stdout + r.stderr
        time.sleep(0.1)
    sys.exit(f"landwaiter approve does not work:\n{said}")


def start_landwaiter(b, name, upstream):
    port, state = free_port(), b.path(name.replace(" ", "-") + "-state")
    os.mkdir(state, 0o700)
    config = {"listen": f"127.0.0.1:{port}", "durability": DURABILITY[name],
              "limits": {"inflight": 1024},
              "servers": {"bench": {"url": upstream.url(), "allow_private": True}}}
    with open(b.path(name.replace(" ", "-") + ".yaml"), "w", encoding="utf-8") as f:
        json.dump(config, f)
    p = b.start(name, [b.program("landwaiter"), "serve", "--config", f.name, "--state", state,
                       "--log-level", "warn"])
    v = Variant(name, p, port, "/servers/bench/mcp")
    wait_port(port, name, b)
    listing = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": META}}
    approve(b, state, lambda: v.post(listing))
    for _ in range(100):
        if v.call_works():
            return v
        time.sleep(0.1)
    sys.exit(f"{name}: a call of an approved tool is refused:\n{v.post(CALL)[1]}\n{b.log(name)}")


# ---- measuring ----

def processes_of(v):
    return {} if v.name == "direct" else {pid: role(pid) for pid in tree(v.process.pid)}


def memory_of(v):
    by_role = {}
    for pid, r in processes_of(v).items():
        rss, pss = memory_kb(pid)
        a = by_role.setdefault(r, [0, 0])
        a[0] += rss
        a[1] += pss
    return by_role


def run_wrk(b, v, upstream, connections, seconds):
    good = v.call_works()
    if not good:
        sys.exit(f"{v.name}: the call does not work:\n{v.post(CALL)[1]}\n{b.log(v.name)}")
    watched = dict(processes_of(v))
    before = {pid: cpu_seconds(pid) for pid in watched}
    up_before = cpu_seconds(upstream.process.pid)
    wrk = subprocess.Popen(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s",
                            os.path.join(os.path.dirname(os.path.abspath(__file__)), "post.lua"),
                            v.url()], stdout=subprocess.PIPE, text=True,
                           env={**os.environ, "BENCH_BODY": b.path("call.json")})
    time.sleep(seconds * 0.8)
    wrk_cpu = cpu_seconds(wrk.pid) / (seconds * 0.8)
    if connections == max(b.connections):
        v.load = memory_of(v)
    out, _ = wrk.communicate(timeout=seconds + 30)
    f = json.loads(out.split("FIGURES ")[1])
    wall = f["us"] / 1e6
    f["rps"] = f["requests"] / wall
    f["cpu"] = {}
    for pid, r in watched.items():
        f["cpu"][r] = f["cpu"].get(r, 0) + cpu_seconds(pid) - before[pid]
    f["upstream_busy"] = (cpu_seconds(upstream.process.pid) - up_before) / wall
    f["wrk_busy"] = wrk_cpu
    # A refusal rides HTTP 200: answers of another size than the good one are not answers.
    each = f["bytes"] / max(1, f["requests"])
    f["valid"] = f["failed"] == 0 and abs(each - good) < good * 0.05
    if not f["valid"]:
        print(f"  ! {v.name} c={connections}: {f['failed']} failed, {each:.0f} bytes an answer "
              f"where a good one has {good}", file=sys.stderr)
    v.runs.setdefault(connections, []).append(f)


def bench_http(b, rounds, seconds):
    with open(b.path("call.json"), "w", encoding="utf-8") as f:
        f.write(BODY)
    upstream = start_upstream(b)
    variants = [upstream, start_nginx(b, upstream), start_haproxy(b, upstream)]
    for v in variants[1:]:
        wait_port(v.port, v.name, b)
    for name in b.landwaiter:
        variants.append(start_landwaiter(b, name, upstream))
    time.sleep(1)
    for v in variants:
        v.idle = memory_of(v)
    for r in range(rounds):
        for c in b.connections:
            for v in variants[r % len(variants):] + variants[:r % len(variants)]:
                run_wrk(b, v, upstream, c, seconds)
        print(f"  round {r + 1} of {rounds} done", file=sys.stderr)
    return variants


def run_stdio_load(b, argv, seconds, depth):
    """Figures of one run; CPU of the processes in the middle."""
    gate_r, gate_w = os.pipe()
    load = subprocess.Popen(
        ["bash", "-c", f'exec "$0" "$@" 3<&{gate_r}', b.program("stdio_load"), str(seconds),
         str(depth), *argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        pass_fds=[gate_r])
    os.close(gate_r)
    try:
        ready = load.stdout.readline().split()
        if not ready:
            sys.exit(f"{argv[0]}: {load.stderr.read()[-1500:]}")
        pids = {pid: role(pid) for pid in tree(int(ready[1]))}
        before = {pid: cpu_seconds(pid) for pid in pids}
        os.write(gate_w, b"g")
        words = load.stdout.readline().split()
        after = {pid: cpu_seconds(pid) for pid in pids}
        memory = {}
        for pid, r in pids.items():
            rss, pss = memory_kb(pid)
            a = memory.setdefault(r, [0, 0])
            a[0] += rss
            a[1] += pss
    finally:
        os.close(gate_w)
        load.communicate(timeout=30)
    f = dict(zip(words[0::2], map(float, words[1::2])))
    f["rps"] = f["calls"] / f["seconds"]
    f["cpu"] = {}
    for pid, r in pids.items():
        f["cpu"][r] = f["cpu"].get(r, 0) + after[pid] - before[pid]
    f["memory"] = memory
    if f["errors"]:
        print(f"  ! {argv[0]}: {f['errors']:.0f} calls of {f['calls']:.0f} refused",
              file=sys.stderr)
    return f


def bench_stdio(b, rounds, seconds):
    server = [b.program("upstream"), "stdio"]
    state = b.path("run-state")
    os.mkdir(state, 0o700)
    wrapped = [b.program("landwaiter"), "run", "--server", "bench", "--state", state,
               "--log-level", "error", "--", *server]
    variants = {"direct": server, "byte relay": [b.program("relay"), *server]}
    if b.landwaiter:
        def first_sight():
            p = subprocess.Popen(wrapped, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 stderr=subprocess.DEVNULL, text=True)
            for m in ({"id": 1, "method": "initialize", "params": {
                    "protocolVersion": "2025-11-25", "capabilities": {},
                    "clientInfo": {"name": "stdio_load", "version": "1"}}},
                      {"method": "notifications/initialized"}, {"id": 2, "method": "tools/list"}):
                p.stdin.write(json.dumps({"jsonrpc": "2.0", **m}) + "\n")
                p.stdin.flush()
                if "id" in m:
                    p.stdout.readline()
            p.stdin.close()
            p.wait(15)
        approve(b, state, first_sight)
        variants["landwaiter run"] = wrapped
    runs = {name: {1: [], 64: []} for name in variants}
    for _ in range(rounds):
        for depth in (1, 64):
            for name, argv in variants.items():
                runs[name][depth].append(run_stdio_load(b, argv, seconds, depth))
    return runs


# ---- the report ----

def median(runs, key):
    return statistics.median(r[key] for r in runs)


def us_per_call(runs, count):
    """Microseconds of CPU per call, by role and in all."""
    total = {}
    for r in runs:
        for k, v in r["cpu"].items():
            total[k] = total.get(k, 0) + v
    calls = sum(r[count] for r in runs)
    return {k: v / calls * 1e6 for k, v in total.items()}


def cpu_text(parts):
    if not parts:
        return "-"
    return f"{sum(parts.values()):.1f} ({', '.join(f'{k} {v:.1f}' for k, v in parts.items())})"


def report_http(variants, connections):
    direct, nginx = variants[0], variants[1]
    for c in connections:
        print(f"\n### HTTP, {c} connection{'s' * (c > 1)}\n")
        print("| variant | requests/s | of nginx | p50 us | p99 us | p50 added | p99 added "
              "| CPU us/call | upstream busy | wrk busy |")
        print("|---|---|---|---|---|---|---|---|---|---|")
        for v in variants:
            r = v.runs[c]
            p50 = statistics.median(a["p50"] - d["p50"] for a, d in zip(r, direct.runs[c]))
            p99 = statistics.median(a["p99"] - d["p99"] for a, d in zip(r, direct.runs[c]))
            mark = "" if all(x["valid"] for x in r) else " (INVALID: see above)"
            print(f"| {v.name}{mark} | {median(r, 'rps'):.0f} "
                  f"| {median(r, 'rps') / median(nginx.runs[c], 'rps'):.2f} "
                  f"| {median(r, 'p50'):.0f} | {median(r, 'p99'):.0f} | {p50:+.0f} | {p99:+.0f} "
                  f"| {cpu_text(us_per_call(r, 'requests'))} "
                  f"| {median(r, 'upstream_busy'):.0%} | {median(r, 'wrk_busy'):.0%} |")
    top = max(connections)
    ratio = median(direct.runs[top], "rps") / max(median(v.runs[top], "rps") for v in variants[1:])
    print(f"\nThe upstream alone takes {ratio:.1f} times what the fastest gateway passes at {top} "
          "connections.")
    print("\n### Memory, kB (RSS / PSS)\n\n| variant | process | idle | under load |")
    print("|---|---|---|---|")
    for v in variants[1:]:
        for r, (rss, pss) in (v.idle or {}).items():
            load = (v.load or {}).get(r, (0, 0))
            print(f"| {v.name} | {r} | {rss} / {pss} | {load[0]} / {load[1]} |")


def report_stdio(runs):
    print("\n### stdio\n\n| variant | depth | calls/s | p50 us | p99 us | CPU us/call |")
    print("|---|---|---|---|---|---|")
    for name, depths in runs.items():
        for depth, r in depths.items():
            print(f"| {name} | {depth} | {median(r, 'rps'):.0f} | {median(r, 'p50_us'):.0f} "
                  f"| {median(r, 'p99_us'):.0f} | {cpu_text(us_per_call(r, 'calls'))} |")
    for name, depths in runs.items():
        for r, (rss, pss) in depths[64][-1]["memory"].items():
            print(f"\n{name}, {r}: {rss} kB RSS, {pss} kB PSS after the last run", end="")
    print()


def filesystem(path):
    """Type of the file system that holds it: what a receipt's fsync costs hangs on it."""
    best = ("", "?")
    with open("/proc/mounts", encoding="utf-8") as f:
        for line in f:
            _, at, kind = line.split()[:3]
            if os.path.commonpath([at, path]) == at and len(at) >= len(best[0]):
                best = (at, kind)
    return best[1]


def fsync_us(folder):
    """Median of an append of 600 bytes with fdatasync."""
    took = []
    with open(os.path.join(folder, "fsync"), "wb", buffering=0) as f:
        for _ in range(200):
            t = time.perf_counter()
            f.write(b"x" * 600)
            os.fdatasync(f.fileno())
            took.append(time.perf_counter() - t)
    return statistics.median(took) * 1e6


def machine(b):
    with open("/proc/cpuinfo", encoding="utf-8") as f:
        model = next((x.split(":")[1].strip() for x in f if x.startswith("model name")), "?")
    print(f"{model}, {os.cpu_count()} CPUs, Linux {os.uname().release}, "
          f"load before {os.getloadavg()[0]:.2f}; receipts on {filesystem(b.dir)}, an append with "
          f"fdatasync takes {fsync_us(b.dir):.0f} us; request body {len(BODY)} bytes")


def main():
    a = argparse.ArgumentParser(description=__doc__,
                                formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--build", default="build")
    a.add_argument("--rounds", type=int, default=3)
    a.add_argument("--seconds", type=int, default=4)
    a.add_argument("--connections", default="1,32,256")
    a.add_argument("--only", choices=("http", "stdio"))
    a.add_argument("--without-landwaiter", action="store_true",
                   help="measure the frame of reference only")
    a.add_argument("--dir", help="where the temporary folder goes, receipts included: a real disk "
                   "(default: the build folder)")
    a.add_argument("--json", help="write every single run to this file")
    o = a.parse_args()
    missing = [p for p in ("wrk", "nginx", "haproxy") if o.only != "stdio" and not find(p)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)} (apt install wrk nginx-light haproxy)")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    b = Bench(o.build, o.dir)
    b.connections = [int(c) for c in o.connections.split(",")]
    b.landwaiter = [] if o.without_landwaiter else list(DURABILITY)
    raw = {}
    try:
        machine(b)
        if o.only != "stdio":
            variants = bench_http(b, o.rounds, o.seconds)
            report_http(variants, b.connections)
            raw["http"] = {v.name: v.runs for v in variants}
        if o.only != "http":
            raw["stdio"] = bench_stdio(b, o.rounds, max(1, o.seconds // 2))
            report_stdio(raw["stdio"])
        if o.json:
            with open(o.json, "w", encoding="utf-8") as f:
                json.dump(raw, f, indent=1)
    finally:
        b.end()


if __name__ == "__main__":
    main()
