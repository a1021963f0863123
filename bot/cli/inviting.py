"""`invite`: a one-time link and its QR for the first admin, a head, or a group."""

from enum import StrEnum

import typer

from bot.cli.session import Refused, checked, within
from bot.domain.rights import Role
from bot.services import Services


class Invitation(StrEnum):
    """What one can be invited as."""

    ADMIN = "admin"
    HEAD = "head"
    OFFICE_GROUP = "office-group"
    SATGAS_GROUP = "satgas-group"


NEEDS_OFFICE = {Invitation.HEAD, Invitation.OFFICE_GROUP}


def invite(
    role: Invitation,
    office: str = typer.Option("", help="The office's code, for a head or an office's group."),
) -> None:
    """Print a one-time link, valid for 7 days, and its QR code."""
    settings = checked()
    if role in NEEDS_OFFICE and not office:
        raise Refused(f"`invite {role}` needs --office CODE; `offices list` shows the codes.")

    async def link(services: Services) -> str:
        return await _link(services, role, office)

    url = within(settings, link, needs_name=True)
    typer.echo(url)
    import qrcode  # noqa: PLC0415

    code = qrcode.QRCode(border=2)
    code.add_data(url)
    code.print_ascii(invert=True)


async def _link(services: Services, role: Invitation, code: str) -> str:
    office_id = None
    if role in NEEDS_OFFICE:
        office = await services.offices.of_code(code)
        if office is None:
            raise Refused(f"There is no office {code}; `offices list` shows the codes.")
        office_id = office.id
    match role:
        case Invitation.ADMIN:
            return services.link(await services.rights.invite(Role.ADMIN, None, by=None))
        case Invitation.HEAD:
            return services.link(await services.rights.invite(Role.HEAD, office_id, by=None))
        case _:
            return services.group_link(await services.groups.invite(office_id, by=None))
