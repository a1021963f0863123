"""What the bot tells of itself, and what a person's own chat shows."""

from dataclasses import replace
from functools import partial

import structlog

from bot.delivery.drop import Drop
from bot.delivery.post import Post, shows
from bot.delivery.render_process import DrawingFailed
from bot.domain.errors import Gone
from bot.domain.messages import (
    Apology,
    AuditHead,
    CaseErased,
    ChatMenu,
    Erased,
    Introduction,
    Lasting,
    OwnDataFile,
    Trouble,
)
from bot.domain.rights import Action, may
from bot.views.account import own_data as own
from bot.views.account.home import line
from bot.views.bot_profile import Profile, made
from bot.views.bot_profile import chat_menu as menu
from bot.views.dates import clock
from bot.views.paper.printing import not_drawn
from bot.views.screen import Attachment, Screen
from storage.times import moment

log = structlog.get_logger()


@shows(Introduction)
async def introduction(fact: Introduction, post: Post) -> Profile:
    """Return the call that sets a part of the bot's profile."""
    settings = post.services.settings
    return made(fact, city=settings.city_name, default=settings.language)


@shows(ChatMenu)
async def chat_menu(fact: ChatMenu, post: Post) -> Profile:
    """Return the call that sets the menu of a person's chat, as their roles are now."""
    person = await post.services.people.get(fact.person_id)
    return menu(person, post.language(person))


@shows(Apology)
async def apology(fact: Apology, post: Post) -> Screen:
    """Return the apology, in the words of who is apologised to."""
    person = await post.services.people.of_telegram(fact.telegram_id)
    return line("apology", post.language(person))


@shows(Trouble)
async def trouble(fact: Trouble, post: Post) -> Screen:
    """Return what an admin should know of the process."""
    person = await post.services.people.of_telegram(fact.telegram_id)
    return line(f"trouble-{fact.what}", post.language(person))


@shows(Lasting)
async def lasting(fact: Lasting, post: Post) -> Screen:
    """Return what has lasted, or that it is over, with its times in the city."""
    person = await post.services.people.of_telegram(fact.telegram_id)
    zone = post.services.zone
    times = {"since": clock(moment(fact.since).astimezone(zone))}
    if not fact.until:
        return line(f"lasting-{fact.what}", post.language(person), **times)
    times["until"] = clock(moment(fact.until).astimezone(zone))
    return line(f"lasting-over-{fact.what}", post.language(person), **times)


@shows(AuditHead)
async def audit_head(fact: AuditHead, post: Post) -> Screen:
    """Return where the record of deeds ends; raise `Drop` for who is no admin any more."""
    reader = await post.reader()
    if reader is None or not may(reader, Action.READ_DEEDS):
        raise Drop("no-admin-any-more")
    return replace(line("audit-head", post.language(reader), head=fact.head), silent=True)


@shows(CaseErased)
async def case_erased(fact: CaseErased, post: Post) -> Screen:
    """Return what stands where a case was shown."""
    return line("case-erased", fact.language)


@shows(Erased)
async def erased(fact: Erased, post: Post) -> Screen:
    """Return that nothing waits any more."""
    return line("erase-all-done", fact.language)


@shows(OwnDataFile)
async def own_data(fact: OwnDataFile, post: Post) -> Attachment | Screen:
    """Return all that is held about who asked, in their own chat and nowhere else."""
    person = await post.services.people.get(fact.person_id)
    if person.telegram_id != post.chat_id:
        raise Gone
    found, language = await post.services.own_data.of(person), post.language(person)
    made = partial(own.data, found) if fact.form == "json" else partial(own.page, found, language)
    try:
        content = await post.process.draw(made)
    except DrawingFailed as failed:
        log.error("own-data-not-made", form=fact.form, error=str(failed))
        return not_drawn(language)
    return own.file(fact.form, content, language)
