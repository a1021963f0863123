"""`invite`: a link and its QR for the first admin, a head, a viewer, a group, a team …"""

from enum import StrEnum

import typer

from bot.cli.session import Refused, checked, within
from bot.domain.rights import Role
from bot.domain.team.errors import NotAPuskesmas
from bot.domain.team.groups import AREA_LIMIT, clean_area
from bot.services import Services
from bot.texts import text


class Invitation(StrEnum):
    """What one can be invited as."""

    ADMIN = "admin"
    HEAD = "head"
    VIEWER = "viewer"
    PUSKESMAS = "puskesmas"
    STAFF = "staff"
    OFFICE_GROUP = "office-group"
    SATGAS_GROUP = "satgas-group"
    FIELD_TEAM = "field-team"

    @property
    def role(self) -> Role | None:
        """Return the role that the link grants; None: it binds a group."""
        return Role(self.value) if self.value in set(Role) else None


NEEDS_OFFICE = {
    Invitation.HEAD,
    Invitation.PUSKESMAS,
    Invitation.STAFF,
    Invitation.OFFICE_GROUP,
}


def invite(
    role: Invitation,
    office: str = typer.Option(
        "", help="The office's code: for a head, a Puskesmas, staff, or an office's group."
    ),
    area: str = typer.Option("", help='For a field team, where it works: "Kelurahan Turi RW 03".'),
) -> None:
    """Print a link, valid for 7 days, and its QR code.

    It works once; only the link for staff works for all colleagues, whom the head confirms.
    """
    settings = checked()
    _check(role, office, area)

    async def link(services: Services) -> str:
        return await _link(services, role, office, area)

    url = within(settings, link, needs_name=True)
    typer.echo(url)
    import qrcode  # noqa: PLC0415

    code = qrcode.QRCode(border=2)
    code.add_data(url)
    code.print_ascii(invert=True)


def _check(role: Invitation, office: str, area: str) -> None:
    """Raise `Refused` if something is missing, or given that this role has no use for."""
    if role in NEEDS_OFFICE and not office:
        raise Refused(f"`invite {role}` needs --office CODE; `offices list` shows the codes.")
    if role not in NEEDS_OFFICE and office:
        raise Refused(f"`invite {role}` belongs to no office: leave out --office.")
    if role is Invitation.FIELD_TEAM and clean_area(area) is None:
        raise Refused(
            '`invite field-team` needs --area, such as "Kelurahan Turi RW 03"'
            f" (at most {AREA_LIMIT} letters)."
        )
    if role is not Invitation.FIELD_TEAM and area:
        raise Refused(f"`invite {role}` has no area: leave out --area.")


async def _link(services: Services, role: Invitation, code: str, area: str) -> str:
    office_id = await _office_id(services, code) if code else None
    if role.role is None:
        place = clean_area(area)
        return services.group_link(await services.groups.invite(office_id, by=None, area=place))
    try:
        payload = await services.city_roles.invite(role.role, office_id, by=None)
    except NotAPuskesmas:
        raise Refused(
            f"{code} is no Puskesmas: its name in the file of offices does not begin so."
        ) from None
    return services.link(payload)


async def _office_id(services: Services, code: str) -> int:
    office = await services.offices.of_code(code)
    if office is None:
        raise Refused(text("import-no-office", services.settings.language, code=code))
    return office.id
