"""A language model's server that answers what a test wants, over real HTTP, and keeps what it was told."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

Behaviour = Callable[[dict[str, Any]], Response]


def completion(content: object, **more: object) -> Response:
    """What an OpenAI-compatible server answers."""
    choice = {"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": "stop"}
    whole = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "choices": [choice],
        "usage": {"prompt_tokens": 1200, "completion_tokens": 9, "total_tokens": 1209},
        **more,
    }
    return Response(json.dumps(whole), content_type="application/json")


def names(issue: str) -> Behaviour:
    """A model that names a category in the form that was asked for."""
    return lambda _told: completion(json.dumps({"issue": issue}))


def says(content: object) -> Behaviour:
    """A model with words of its own."""
    return lambda _told: completion(content)


def status(code: int) -> Behaviour:
    """A server that has no answer."""
    return lambda _told: Response("no", status=code, headers={"Location": "http://127.0.0.1:9/"})


@dataclass
class Model:
    """The server.

    Attributes:
        behaviour: What it does with a request.
        told: Bodies that it received.
        headers: Their headers.
        let_go: Set at the end, for behaviours that wait.
    """

    url: str = ""
    behaviour: Behaviour = field(default_factory=lambda: names("fees"))
    told: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    let_go: threading.Event = field(default_factory=threading.Event)

    def sleeps(self, _told: dict[str, Any]) -> Response:
        """Answer when nobody waits any more."""
        self.let_go.wait(30)
        return completion('{"issue": "fees"}')

    def drips(self, _told: dict[str, Any]) -> Response:
        """Answer a byte at a time, each soon enough to keep a connection open."""

        def bytes_of_it() -> Iterator[bytes]:
            while not self.let_go.wait(0.02):
                yield b" "

        return Response(bytes_of_it(), content_type="application/json")

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        body = json.loads(request.get_data())
        self.told.append(body)
        self.headers.append(dict(request.headers))
        if request.path != "/v1/chat/completions" or request.method != "POST":
            return Response(status=404)(environ, start_response)
        return self.behaviour(body)(environ, start_response)

    @property
    def text(self) -> str:
        """Everything that it was ever told, as it came over the line."""
        return "\n".join(json.dumps(one, ensure_ascii=False) for one in (*self.told, *self.headers))


@contextmanager
def open_model() -> Iterator[Model]:
    """Run a server."""
    model = Model()
    server = make_server("127.0.0.1", 0, model, threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    model.url = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield model
    finally:
        model.let_go.set()
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def open_mute_door(header: bytes = b"") -> Iterator[str]:
    """A port that takes connections and says nothing, or the same bytes of a header for ever."""
    listening = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                taken, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=speak, args=(taken,), daemon=True).start()

    def speak(taken: socket.socket) -> None:
        with taken:
            while not over.wait(0.02):
                try:
                    if header:
                        taken.sendall(header)
                except OSError:
                    return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    finally:
        over.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()
