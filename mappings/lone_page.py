"""Pages that stand alone in a file: one template of a package, with one style that its own policy names."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment


@cache
def _source(package: str) -> str:
    return files(package).joinpath("page.html").read_text(encoding="utf-8")


@cache
def style_hash(package: str) -> str:
    """The hash by which the policy of a package's page names its one style (CSP level 2, hash sources)."""
    style = _source(package).partition("<style>")[2].partition("</style>")[0]
    return b64encode(sha256(style.encode()).digest()).decode()


@cache
def template_of(package: str) -> Template:
    """The page of a package, `page.html`; what it takes in is escaped."""
    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_source(package))
