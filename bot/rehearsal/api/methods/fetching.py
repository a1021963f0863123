"""How the bot gets its updates and files: polling, webhook, getFile."""

from urllib.parse import urlsplit

from bot.rehearsal.api.parameters import Given, Method
from bot.rehearsal.world.chats import JSON
from bot.rehearsal.world.refusals import bad, conflict
from bot.rehearsal.world.updates import KINDS
from bot.rehearsal.world.world import World

WEBHOOK_SET = (
    "can't use getUpdates method while webhook is active;"
    " use deleteWebhook to delete the webhook first"
)
DOWNLOAD_BYTES = 20 * 1024 * 1024
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def kinds(given: Given) -> list[str] | None:
    """Return which kinds of updates a call asks for, None if it leaves that as it was."""
    wanted = given.get("allowed_updates")
    if wanted is not None and not isinstance(wanted, list):
        raise bad("can't parse allowed_updates: array expected")
    for kind in wanted or ():
        if kind not in KINDS:
            raise bad(f'unexpected kind of update "{kind}"')
    return wanted


def get_updates(world: World, given: Given) -> list[JSON]:
    """Return what waits, without waiting for more; the HTTP side does the waiting."""
    if world.webhook:
        raise conflict(WEBHOOK_SET)
    return world.updates.pending(given.get("offset", 0), given.get("limit", 100), kinds(given))


def set_webhook(world: World, given: Given) -> bool:
    """Have updates brought to an address: https, or http on this machine only."""
    url = given.get("url", "")
    parts = urlsplit(url)
    if url and parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    wanted = kinds(given)
    if wanted is not None:
        world.updates.allowed = frozenset(wanted)
    if given.get("drop_pending_updates"):
        world.updates.drop_all()
    if url:
        world.updates.end_poll("terminated by setWebhook request")
    secret = given.get("secret_token", "")
    world.webhook = {"url": url, "secret": secret} if url else {}
    world.updates.wake()
    return True


def delete_webhook(world: World, given: Given) -> bool:
    """Go back to polling."""
    if given.get("drop_pending_updates"):
        world.updates.drop_all()
    world.webhook = {}
    return True


def webhook_info(world: World, given: Given) -> JSON:
    """Return where updates go and how many wait."""
    info: JSON = {
        "url": world.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": world.updates.waiting(),
    }
    if world.updates.allowed:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info


def get_file(world: World, given: Given) -> JSON:
    """Return where a file can be fetched."""
    stored = world.files.get(given.get("file_id", ""))
    if stored is None:
        raise bad("invalid file_id")
    if len(stored.data) > DOWNLOAD_BYTES:
        raise bad("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.data),
        "file_path": stored.path,
    }


METHODS = (
    Method(
        "getUpdates",
        {"offset": "int", "limit": "int", "timeout": "int", "allowed_updates": "json"},
        get_updates,
    ),
    Method(
        "setWebhook",
        {"url": "text", "certificate": "file", "ip_address": "text", "max_connections": "int",
         "allowed_updates": "json", "drop_pending_updates": "bool", "secret_token": "text"},
        set_webhook,
    ),
    Method("deleteWebhook", {"drop_pending_updates": "bool"}, delete_webhook),
    Method("getWebhookInfo", {}, webhook_info),
    Method("getFile", {"file_id": "text"}, get_file),
)  # fmt: skip
