"""All settings, each with its check; described in `settings.example.env`."""

import re
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AliasChoices, Field, SecretStr, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.domain.colour import rules_for
from bot.domain.outreach.reminders import REMINDERS_AT
from bot.settings import servers, values
from bot.settings.servers import Place
from bot.settings.values import LOOPBACK
from bot.texts import DEFAULT

TELEGRAM = "https://api.telegram.org"
SETTINGS_FILE = Path("settings.env")
LANGUAGE_NAMES = ("BOT_LANGUAGE", "LANGUAGE")
WEBHOOK_PORTS = (None, 80, 88, 443, 8443)  # those that Telegram calls


class _WithoutGnu(EnvSettingsSource):
    """The environment without LANGUAGE, in which Linux keeps a list of its own: `en_US:en`.

    The file's LANGUAGE goes before that one; BOT_LANGUAGE goes before both.
    """

    def __call__(self) -> dict[str, Any]:
        found = super().__call__()
        hidden = () if "bot_language" in self.env_vars else ("bot_language", "language")
        return {name: value for name, value in found.items() if name not in hidden}


class Settings(BaseSettings):
    """What the city may choose; every field is an environment variable in capitals."""

    model_config = SettingsConfigDict(env_file=SETTINGS_FILE, extra="ignore")

    bot_token: SecretStr = SecretStr("")
    bot_api_url: str = TELEGRAM
    bot_username: str = ""
    cities_file: Path | None = None
    database_url: str = "sqlite:///data/pintusehat.db"
    data_key: SecretStr = SecretStr("")
    backup_dir: Path = Path("backups")
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()
    city_name: str = "Kota Blitar"
    timezone: str = "Asia/Jakarta"
    language: str = Field(DEFAULT, validation_alias=AliasChoices("bot_language", "language"))
    colour_rules: str = "P1"
    retention_days: int = Field(28, ge=1, le=365)
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    host: str = "0.0.0.0"
    port: int = Field(8080, ge=1, le=65535)
    clock_file: Path | None = None
    black_all_minutes: int = Field(3, ge=1, le=1440)
    black_satgas_minutes: int = Field(5, ge=1, le=1440)
    red_remind_minutes: int = Field(15, ge=1, le=1440)
    still_on_it_minutes: int = Field(30, ge=1, le=1440)
    release_minutes: int = Field(15, ge=1, le=1440)
    case_ends_days: int = Field(3, ge=1, le=365)
    checkout_hours: int = Field(12, ge=1, le=24)
    duty_grace_minutes: int = Field(15, ge=1, le=1440)
    idle_days: int = Field(5, ge=2, le=40)
    cluster_reds: int = Field(3, ge=2, le=100)
    cluster_minutes: int = Field(15, ge=1, le=1440)
    cluster_quiet_minutes: int = Field(30, ge=1, le=1440)
    random_check_percent: int = Field(5, ge=0, le=100)
    remind_from: time = time(8, 0)
    remind_until: time = time(20, 0)
    report_at: str = "Senin 07:00"
    bulk_per_second: float = Field(28, gt=0)
    group_per_minute: int = Field(18, ge=1)
    chat_burst: int = Field(20, ge=1)
    pass_picture: bool = True
    sop_file: Path | None = None
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return where values come from, what counts most first."""
        return init_settings, _WithoutGnu(settings_cls), dotenv_settings, env_settings

    @field_validator("language")
    @classmethod
    def _ours(cls, value: str) -> str:
        return values.language(value)

    @field_validator("bot_username")
    @classmethod
    def _bare_name(cls, value: str) -> str:
        return values.username(value)

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return (
            [part for part in value.split(",") if part.strip()]
            if isinstance(value, str)
            else value
        )

    @field_validator("cities_file", "clock_file", "sop_file", mode="before")
    @classmethod
    def _empty_is_none(cls, value: object) -> object:
        return value or None

    @field_validator("colour_rules")
    @classmethod
    def _known_rules(cls, value: str) -> str:
        rules_for(value, on=date.min)
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        return values.zone(value)

    @field_validator("report_at")
    @classmethod
    def _once_a_week(cls, value: str) -> str:
        values.weekly(value)
        return value

    @field_validator("bot_api_url")
    @classmethod
    def _nobody_listens_in(cls, value: str) -> str:
        return values.api_address(value)

    @field_validator("database_url")
    @classmethod
    def _understood(cls, value: str) -> str:
        servers.place(value)
        return value

    @field_validator("data_key")
    @classmethod
    def _keys(cls, value: SecretStr) -> SecretStr:
        for part in filter(None, value.get_secret_value().split(",")):
            if len(values.key(part)) != 32:
                raise ValueError(
                    "each key is 32 bytes in base64; make one: python -m bot keys new"
                )
        return value

    @model_validator(mode="after")
    def _webhook_is_safe(self) -> Self:
        if not self.webhook_url:
            return self
        url = urlsplit(self.webhook_url)
        if url.scheme != "https" and url.hostname not in LOOPBACK:
            raise ValueError("WEBHOOK_URL must begin with https://")
        if url.hostname not in LOOPBACK and values.port(url) not in WEBHOOK_PORTS:
            raise ValueError("WEBHOOK_URL: Telegram calls ports 443, 80, 88 and 8443 only")
        if url.path in ("", "/", "/healthz", "/metrics"):
            raise ValueError("WEBHOOK_URL needs a path of its own, for example /telegram")
        if not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", self.webhook_secret.get_secret_value()):
            raise ValueError("WEBHOOK_SECRET needs 16 to 256 letters, digits, _ or -")
        return self

    @model_validator(mode="after")
    def _satgas_comes_last(self) -> Self:
        if self.black_satgas_minutes < self.black_all_minutes:
            raise ValueError("BLACK_SATGAS_MINUTES must not be less than BLACK_ALL_MINUTES")
        return self

    @model_validator(mode="after")
    def _cases_end_before_they_go(self) -> Self:
        chosen = "case_ends_days" in self.model_fields_set
        if chosen and self.case_ends_days >= self.retention_days:
            raise ValueError(
                "CASE_ENDS_DAYS must be less than RETENTION_DAYS, after which cases are deleted"
            )
        return self

    @model_validator(mode="after")
    def _reminders_have_an_hour(self) -> Self:
        if not self.remind_from <= REMINDERS_AT < self.remind_until:
            raise ValueError(
                "REMIND_FROM and REMIND_UNTIL: reminders are sent at"
                f" {REMINDERS_AT:%H:%M}, so this hour must lie between them"
            )
        return self

    @model_validator(mode="after")
    def _moved_clock_only_in_rehearsal(self) -> Self:
        if self.clock_file is not None and not self.rehearsing:
            raise ValueError("CLOCK_FILE moves the clock and is for the rehearsal only: remove it")
        return self

    @property
    def rehearsing(self) -> bool:
        """Tell whether the bot talks to a Bot API on this very machine."""
        return urlsplit(self.bot_api_url).hostname in LOOPBACK

    @property
    def database(self) -> Place:
        """Return where the database is."""
        return servers.place(self.database_url)

    @property
    def database_path(self) -> Path:
        """Return the database's file; of one on a server, where what lies beside a file lies."""
        return servers.beside(self.database)

    @property
    def zone(self) -> ZoneInfo:
        """Return the city's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def weekly_report(self) -> tuple[int, time] | None:
        """Return on which weekday (Monday is 0) and when the report is due; None: never."""
        return values.weekly(self.report_at)

    @property
    def escalation(self) -> dict[str, int]:
        """Return after how many minutes each rung of the escalation is due."""
        return {
            "black_all": self.black_all_minutes,
            "black_satgas": self.black_satgas_minutes,
            "red_remind": self.red_remind_minutes,
        }

    @property
    def keys(self) -> tuple[bytes, ...]:
        """Return the data keys, the one to write with first."""
        parts = self.data_key.get_secret_value().split(",")
        return tuple(values.key(part) for part in parts if part.strip())
