"""Ask Landwaiter before acting: a client of its decision point, without dependencies.

    from landwaiter import Landwaiter, Denied

    guard = Landwaiter("/run/user/1000/decision-point.sock")
    decision = guard.protect("files", "write_file", {"path": "notes.txt", "content": "..."})
    decision.require()                       # raises Denied unless it is allowed

Whatever goes wrong is a denial: no answer, an answer that cannot be read, a time-out.
An allowed decision is good for the one act that was asked about. Python 3.9 or newer.
"""
from __future__ import annotations

import http.client
import json
import os
import socket
import ssl
import time
import urllib.parse
from dataclasses import dataclass, field
from typing import Any, Mapping, Optional

__all__ = ["Landwaiter", "Decision", "Denied"]

ANSWER_MAX = 1 << 20  # bytes


@dataclass(frozen=True)
class Decision:
    """What was decided. `allowed` is true for an allow and for nothing else."""

    decision: str  # "allow", "deny", "require_approval"
    reason: str  # a code of docs/reasons.md, or "unavailable" when there was no answer
    message: str  # for a human or a model
    rule: Optional[str] = None
    receipt: Optional[str] = None
    approval: Optional[str] = None  # the id to ask a human for, of a require_approval
    expires: Optional[str] = None  # of that, RFC 3339
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def allowed(self) -> bool:
        return self.decision == "allow"

    def require(self) -> "Decision":
        """Itself when it is allowed; raises Denied otherwise."""
        if not self.allowed:
            raise Denied(self)
        return self


class Denied(Exception):
    """The act may not be done now; `decision` says why."""

    def __init__(self, decision: Decision):
        super().__init__(f"{decision.message} ({decision.reason})")
        self.decision = decision


class _UnixConnection(http.client.HTTPConnection):
    def __init__(self, path: str, timeout: float):
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Landwaiter:
    """Talks to one decision point.

    `target` is the path of its socket, or "http://127.0.0.1:7411", for which a `token` is needed;
    without it what LANDWAITER_DECISION_POINT says. With neither, everything is denied.
    `timeout` bounds a whole question in seconds.
    """

    def __init__(self, target: Optional[str] = None, *, token: Optional[str] = None,
                 agent: Optional[str] = None, session: Optional[str] = None, timeout: float = 5.0):
        self._target = target or os.environ.get("LANDWAITER_DECISION_POINT") or ""
        self._token = token or os.environ.get("LANDWAITER_TOKEN")
        self._agent, self._session, self._timeout = agent, session, timeout

    def protect(self, server: str, tool: str, arguments: Optional[Mapping[str, Any]] = None, *,
                context: Optional[Mapping[str, Any]] = None) -> Decision:
        """Asks whether this call may be made now. Never raises for an answer or the lack of one."""
        about = {"agent": self._agent, "session": self._session, **(context or {})}
        body = {"server": server, "tool": tool, "arguments": dict(arguments or {}),
                "context": {k: v for k, v in about.items() if v is not None}}
        try:
            answer = self._ask("POST", "/v1/protect", body)
        except (OSError, ValueError, TypeError, http.client.HTTPException) as e:
            return _unavailable(str(e) or type(e).__name__)
        return _read(answer)

    def wait(self, server: str, tool: str, arguments: Optional[Mapping[str, Any]] = None, *,
             context: Optional[Mapping[str, Any]] = None, seconds: float = 120.0,
             every: float = 1.0) -> Decision:
        """The same, and while a human is being asked, asks again until `seconds` are over."""
        end = time.monotonic() + seconds
        while True:
            decision = self.protect(server, tool, arguments, context=context)
            left = end - time.monotonic()
            if decision.decision != "require_approval" or left <= 0:
                return decision
            time.sleep(min(every, left))

    def evaluate(self, subject: Mapping[str, Any], action: Mapping[str, Any],
                 resource: Mapping[str, Any],
                 context: Optional[Mapping[str, Any]] = None) -> bool:
        """AuthZEN 1.0 access evaluation: true when permitted, and only then."""
        body = {"subject": subject, "action": action, "resource": resource, "context": context or {}}
        try:
            answer = self._ask("POST", "/access/v1/evaluation", body)
        except (OSError, ValueError, TypeError, http.client.HTTPException):
            return False
        return answer.get("decision") is True

    def _ask(self, method: str, path: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        end = time.monotonic() + self._timeout
        text = json.dumps(body, allow_nan=False, ensure_ascii=False).encode()
        headers = {"Content-Type": "application/json"}
        if self._token:
            headers["Authorization"] = "Bearer " + self._token
        connection = self._connect()
        try:
            connection.request(method, path, text, headers)
            response = connection.getresponse()
            raw = _read_bounded(connection, response, end)
            if response.status != 200:
                raise ValueError(f"HTTP {response.status}: {raw[:200].decode('utf-8', 'replace')}")
            answer = json.loads(raw)
        finally:
            connection.close()
        if not isinstance(answer, dict):
            raise ValueError("the answer is no JSON object")
        return answer

    def _connect(self) -> http.client.HTTPConnection:
        if not self._target:
            raise ValueError("no decision point is named: set LANDWAITER_DECISION_POINT")
        url = urllib.parse.urlsplit(self._target)
        if url.scheme not in ("http", "https"):
            return _UnixConnection(self._target, self._timeout)
        if not url.hostname:
            raise ValueError("the decision point's URL names no host")
        if url.scheme == "https":
            return http.client.HTTPSConnection(url.hostname, url.port, timeout=self._timeout,
                                               context=ssl.create_default_context())
        return http.client.HTTPConnection(url.hostname, url.port, timeout=self._timeout)


def _read_bounded(connection: http.client.HTTPConnection, response: http.client.HTTPResponse,
                  end: float) -> bytes:
    """All of the answer, as long as it is short and comes in time: a peer that sends a byte now
    and then would outlast a time-out of each single read."""
    raw = b""
    while True:
        left = end - time.monotonic()
        if left <= 0:
            raise TimeoutError("no whole answer in time")
        if connection.sock:
            connection.sock.settimeout(left)
        piece = response.read1(65536)
        if not piece:
            if response.length:
                raise ValueError("the answer is cut off")
            return raw
        raw += piece
        if len(raw) > ANSWER_MAX:
            raise ValueError("the answer is too long")


def _unavailable(why: str) -> Decision:
    return Decision("deny", "unavailable", f"Landwaiter could not be asked: {why}")


def _read(answer: Mapping[str, Any]) -> Decision:
    decision = answer.get("decision")
    if decision not in ("allow", "deny", "require_approval"):
        return _unavailable("its answer holds no decision")

    def text(source: Any, key: str) -> Optional[str]:
        value = source.get(key) if isinstance(source, dict) else None
        return value if isinstance(value, str) else None

    asked = answer.get("approval")
    return Decision(decision, text(answer, "reason") or "", text(answer, "message") or "",
                    text(answer, "rule"), text(answer, "receipt"), text(asked, "id"),
                    text(asked, "expires"), answer)
