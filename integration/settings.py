"""Settings of a process: from the environment, secrets also from files.

Every setting is an environment variable `OMBUD_…`; for each there is `OMBUD_…_FILE`, whose file holds the
value (container secrets). All problems are reported at once, in the words of the person who sets them.
"""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
from collections.abc import Mapping as ReadOnly
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
)

from integration.errors import SettingsError

PREFIX: Final = "OMBUD_"
FILE_SUFFIX: Final = "_FILE"


_FERNET: Final = re.compile(r"[A-Za-z0-9_-]{43}=")
_SCRYPT: Final = re.compile(r"scrypt:\d{4,7}:\d{1,2}:\d{1,2}\$[A-Za-z0-9./+=]{8,64}\$[0-9a-f]{128}")
_POSTGRESQL: Final = re.compile(r"postgres(?:ql)?(?:\+psycopg)?://")


def _split(value: object) -> object:
    """Split a list that was given as text by commas or line ends."""
    if isinstance(value, str):
        return [part.strip() for part in value.replace("\n", ",").split(",") if part.strip()]
    return value


Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Networks = Annotated[tuple[Network, ...], BeforeValidator(_split)]
SecretList = Annotated[tuple[SecretStr, ...], BeforeValidator(_split)]


class Settings(BaseModel):
    """What a process needs to know about its surroundings. Durations are in the unit that the name says."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    database_url: SecretStr | None = Field(
        None, description="postgresql://… of a server; empty: an embedded PostgreSQL in the data folder"
    )
    data_dir: Path = Field(Path("var"), description="folder of the embedded database")
    archive_dir: Path = Field(Path("var/archive"), description="folder of the evidence packs")
    mapping: Path = Field(Path("ombud.yaml"), description="the site's mapping file")

    zammad_url: str = Field("", description="base address of Zammad, for example https://help.example.com")
    zammad_token: SecretStr = Field(
        SecretStr(""), description="access token of the service account (permission ticket.agent)"
    )
    zammad_admin_token: SecretStr = Field(
        SecretStr(""),
        description="access token of an administrator, for `ombud provision` and `ombud check --live` only",
    )
    erase_token: SecretStr = Field(
        SecretStr(""),
        description="access token for `ombud erase` only: of a user with admin.data_privacy for tickets, of "
        "the service account with ticket.agent for own articles",
    )
    public_url: str = Field(
        "",
        pattern=r"^(https?://[^\s?#@]+)?$",
        description="address at which Zammad, and customers for the survey, reach Ombud, for example "
        "https://ombud.example.com",
    )
    webhook_secrets: SecretList = Field(
        (), description="signature tokens of the webhook, newest first, separated by commas"
    )
    webhook_basic_user: str = Field("", description="second factor: user name of Basic authentication")
    webhook_basic_password: SecretStr = Field(SecretStr(""), description="second factor: its password")
    webhook_bearer: SecretStr = Field(SecretStr(""), description="second factor of Zammad 7: bearer token")

    listen: str = Field(
        "127.0.0.1:8377", pattern=r"^[^:\s]+:\d{1,5}$", description="address and port of the web process"
    )
    worker_listen: str = Field(
        "",
        pattern=r"^([^:\s]+:\d{1,5})?$",
        description="address and port for the metrics of a worker that runs apart; empty: none",
    )
    web_workers: int = Field(8, ge=1, le=64, description="processes that take deliveries")
    worker_concurrency: int = Field(4, ge=1, le=32, description="tickets worked on at the same time")

    connect_seconds: float = Field(5.0, gt=0, le=30, description="time to reach the helpdesk")
    read_seconds: float = Field(20.0, gt=0, le=60, description="time for one answer of the helpdesk")
    upstream_limit_seconds: float = Field(
        60.0,
        gt=0,
        le=600,
        description="after this long a request that got no answer can no longer take effect at the helpdesk",
    )
    heartbeat_seconds: float = Field(5.0, gt=0, le=60, description="a worker says that it lives")
    lease_seconds: float = Field(
        30.0, gt=0, le=600, description="a worker silent for so long has died; its jobs are put back"
    )
    retry_first_seconds: float = Field(5.0, gt=0, le=60, description="wait before the second try")
    retry_cap_seconds: float = Field(60.0, gt=0, le=600, description="longest wait between two tries")
    give_up_hours: float = Field(24.0, gt=0, le=240, description="tries for so long, then a dead letter")

    sweep_seconds: float = Field(300.0, gt=0, le=3600, description="between two sweeps for missed changes")
    sweep_overlap_seconds: float = Field(
        120.0, ge=1, le=3600, description="how far each sweep looks back behind the last one"
    )
    sweep_first_hours: float = Field(
        24.0, gt=0, le=24 * 90, description="how far the very first sweep looks back"
    )
    live_seconds: float = Field(
        900.0,
        gt=0,
        le=24 * 3600,
        description="between two looks at whether the helpdesk is as the mapping says",
    )
    tick_seconds: float = Field(30.0, gt=0, le=300, description="between two looks for things due")
    keep_deliveries_days: int = Field(
        30, ge=1, le=3650, description="handled deliveries and taken follow-ups are kept so long"
    )

    seal_keys: SecretList = Field(
        (),
        description="Fernet keys under which complaints wait for the helpdesk, newest first; empty: the "
        "intake door is not set up",
    )
    seal_hours: float = Field(
        48.0,
        gt=0,
        le=240,
        description="a sealed complaint of which no ticket could be made is thrown away then",
    )

    intake_secrets: SecretList = Field(
        (),
        description="secrets that sign what is sent to /complaints, newest first; empty: none is taken there",
    )
    form: bool = Field(False, description="on: the public form at /complain is open")
    form_proxies: int = Field(
        0,
        ge=0,
        le=5,
        description="proxies of ours before the web process, whose X-Forwarded-For tells who sends the form, "
        "answers the survey or logs in",
    )

    survey_keys: SecretList = Field(
        (),
        description="Fernet keys that make and read the links of the survey, newest first; empty: there is "
        "no survey",
    )
    survey_days: int = Field(30, ge=1, le=365, description="a link of the survey is good for so long")

    admin_secret_hash: SecretStr = Field(
        SecretStr(""),
        description="hash of the secret that opens the admin pages, made by `ombud admin-hash`; empty: no "
        "secret opens them",
    )
    admin_header: str = Field(
        "",
        pattern=r"^([A-Za-z][A-Za-z0-9-]{0,63})?$",
        description="header by which a proxy of ours says that somebody is logged in as an administrator; "
        "empty: none is believed",
    )
    admin_header_from: Networks = Field(
        (), description="addresses or networks of the proxies whose header is believed, separated by commas"
    )
    admin_keys: SecretList = Field(
        (), description="Fernet keys that sign the cookie of the admin pages, newest first"
    )
    admin_minutes: int = Field(
        30, ge=1, le=720, description="who does nothing on the admin pages for so long is logged out"
    )

    second_opinion_key: SecretStr = Field(
        SecretStr(""),
        description="key of the server that the mapping's `second_opinion` names, sent as a bearer token; "
        "empty: none is sent",
    )

    otlp_endpoint: str = Field(
        "",
        pattern=r"^(https?://[^\s?#@]+)?$",
        description="address of an OpenTelemetry collector that takes traces by OTLP over HTTP, for example "
        "http://127.0.0.1:4318, with the extra ombud[otel]; empty: no traces",
    )

    shadow: bool = Field(False, description="decide and record, write nothing to the helpdesk")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="least log level")

    @field_validator("database_url")
    @classmethod
    def _postgresql(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _POSTGRESQL.match(value.get_secret_value()):
            raise ValueError("expected an address that begins with postgresql://")
        return value

    @field_validator("seal_keys", "survey_keys", "admin_keys")
    @classmethod
    def _fernet(cls, value: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        for number, key in enumerate(value, start=1):
            if _FERNET.fullmatch(key.get_secret_value()) is None:
                raise ValueError(f"key {number} is not 32 random bytes in base64 (docs/intake.md makes one)")
        return value

    @field_validator("admin_secret_hash")
    @classmethod
    def _hashed(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and _SCRYPT.fullmatch(value.get_secret_value()) is None:
            raise ValueError(
                "expected what `ombud admin-hash` prints, in single quotes; not the secret itself"
            )
        return value

    @field_validator("listen")
    @classmethod
    def _port(cls, value: str) -> str:
        if not 0 < int(value.rpartition(":")[2]) < 65536:
            raise ValueError("the port must be between 1 and 65535")
        return value

    @property
    def has_admin_pages(self) -> bool:
        """True when somebody can log in."""
        return bool(self.admin_secret_hash.get_secret_value() or self.admin_header)

    @property
    def host(self) -> str:
        """Address that the web process listens on."""
        return self.listen.rpartition(":")[0]

    @property
    def port(self) -> int:
        """Port that the web process listens on."""
        return int(self.listen.rpartition(":")[2])


def variable(name: str) -> str:
    """Name of the environment variable of a setting."""
    return PREFIX + name.upper()


def load(environ: ReadOnly[str, str] | None = None) -> Settings:
    """Read the settings of this process.

    Args:
        environ: Variables to read; the process environment by default.

    Raises:
        SettingsError: One line a problem, each with the variable, what was expected and what to do.
    """
    environ = os.environ if environ is None else environ
    values: dict[str, object] = {}
    problems: list[str] = []
    known = {variable(name): name for name in Settings.model_fields}
    for key, value in environ.items():
        if not key.startswith(PREFIX):
            continue
        if key in known:
            if value:
                values[known[key]] = value
            continue
        target = key.removesuffix(FILE_SUFFIX)
        if key.endswith(FILE_SUFFIX) and target in known:
            if environ.get(target):
                problems.append(f"{key}: {target} is set too; set one of them")
                continue
            try:
                values[known[target]] = Path(value).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                problems.append(
                    f"{key}: the file cannot be read ({type(error).__name__}); check path and rights"
                )
            continue
        near = difflib.get_close_matches(key, known, n=1)
        hint = f"; did you mean {near[0]}?" if near else "; docs/configuration.md lists all"
        problems.append(f"{key}: no such setting{hint}")
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        for entry in error.errors(include_input=False, include_url=False):
            name = str(entry["loc"][0]) if entry["loc"] else ""
            meaning = Settings.model_fields[name].description if name in Settings.model_fields else ""
            problems.append(f"{variable(name)}: {entry['msg']}; it is: {meaning}")
        raise SettingsError("\n".join(problems)) from None
    if problems:
        raise SettingsError("\n".join(problems))
    return settings


def missing_for_web(settings: Settings) -> list[str]:
    """Say what the web process lacks. Without a secret nothing may be accepted (contract 7)."""
    problems = []
    if not settings.webhook_secrets:
        problems.append(
            f"{variable('webhook_secrets')}: no secret is set, so no delivery could be trusted; "
            "set the signature token of the Zammad webhook (32 bytes or more, random)"
        )
    if bool(settings.webhook_basic_user) != bool(settings.webhook_basic_password.get_secret_value()):
        problems.append(
            f"{variable('webhook_basic_user')}, {variable('webhook_basic_password')}: "
            "set both or none; Zammad sends Basic authentication only with both"
        )
    if not settings.seal_keys and (settings.form or settings.intake_secrets):
        problems.append(
            f"{variable('seal_keys')}: no key is set, so no complaint could wait for the helpdesk; set one "
            f"(docs/intake.md), or take {variable('form')} and {variable('intake_secrets')} away"
        )
    if settings.has_admin_pages and not settings.admin_keys:
        problems.append(
            f"{variable('admin_keys')}: no key is set, so nobody could stay logged in on the admin pages; "
            "`ombud admin-hash` makes one"
        )
    if bool(settings.admin_header) != bool(settings.admin_header_from):
        problems.append(
            f"{variable('admin_header')}, {variable('admin_header_from')}: set both or none; a header is "
            "believed from listed addresses only"
        )
    return problems


def missing_for_worker(settings: Settings) -> list[str]:
    """Say what the worker lacks."""
    problems = []
    if not settings.zammad_url.startswith(("http://", "https://")):
        problems.append(
            f"{variable('zammad_url')}: expected the base address of Zammad beginning with https://; "
            "for example https://help.example.com"
        )
    if not settings.zammad_token.get_secret_value():
        problems.append(
            f"{variable('zammad_token')}: no token is set; create one for the service account with the "
            "permission ticket.agent"
        )
    if settings.lease_seconds < 3 * settings.heartbeat_seconds:
        problems.append(
            f"{variable('lease_seconds')}: must be three heartbeats at least "
            f"({variable('heartbeat_seconds')} is {settings.heartbeat_seconds:g})"
        )
    if settings.upstream_limit_seconds < settings.read_seconds:
        problems.append(
            f"{variable('upstream_limit_seconds')}: must not be below {variable('read_seconds')} "
            f"({settings.read_seconds:g}); a write could take effect after we had given it up"
        )
    return problems


def missing_for_provisioning(settings: Settings) -> list[str]:
    """Say what `ombud provision` lacks; all else is an obstacle of single objects."""
    address = f"{variable('zammad_url')}:"
    problems = [line for line in missing_for_worker(settings) if line.startswith(address)]
    if not settings.zammad_admin_token.get_secret_value():
        problems.append(
            f"{variable('zammad_admin_token')}: no token is set; create one for an administrator with the "
            "permissions that docs/provisioning.md lists, and take it away again afterwards"
        )
    return problems


def missing_for_erasing(settings: Settings, permission: str, whose: str) -> list[str]:
    """Say what `ombud erase` lacks.

    Args:
        permission: What the token must allow.
        whose: Whose token it must be, for people.
    """
    address, name = f"{variable('zammad_url')}:", variable("erase_token")
    problems = [line for line in missing_for_worker(settings) if line.startswith(address)]
    token = settings.erase_token.get_secret_value()
    if not token:
        problems.append(
            f"{name}: no token is set; create one of {whose} with the permission {permission} alone, and "
            "take it away again afterwards"
        )
    for other in ("zammad_token", "zammad_admin_token"):
        if token and token == getattr(settings, other).get_secret_value():
            problems.append(f"{name}: is the same as {variable(other)}; erasing has a token of its own")
    return problems


def warnings(settings: Settings) -> list[str]:
    """Say what works but should be better; shown by `ombud check`."""
    found = [
        f"{variable(name)}: secret {number} is shorter than 32 bytes; make a longer, random one"
        for name in ("webhook_secrets", "intake_secrets")
        for number, secret in enumerate(getattr(settings, name), start=1)
        if len(secret.get_secret_value().encode()) < 32
    ]
    if settings.survey_keys and not settings.public_url:
        found.append(
            f"{variable('public_url')}: is not set, so there is no survey, although "
            f"{variable('survey_keys')} is; set the address at which customers reach Ombud"
        )
    return found


def require(problems: list[str]) -> None:
    """Refuse to start when something is missing.

    Raises:
        SettingsError: With all problems, one a line.
    """
    if problems:
        raise SettingsError("\n".join(problems))
