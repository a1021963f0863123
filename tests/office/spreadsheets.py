"""Spreadsheets made in a test, as Excel and LibreOffice pack them: a zip of XML."""

import base64
import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

Cell = str | float | None
NO_STYLE, DATE, TIME = 0, 1, 2


@dataclass(frozen=True)
class Styled:
    """A number shown as a date or a time of day."""

    number: float
    style: int


@dataclass
class Sheet:
    """One sheet of a workbook: its rows, merged cells, and whether it is seen."""

    rows: Sequence[Sequence[Cell | Styled]]
    merged: Sequence[str] = ()
    hidden: bool = False
    at: Mapping[str, str] = field(default_factory=dict)  # more cells, far away


def xlsx(*sheets: Sheet) -> bytes:
    """Return a workbook of Excel's."""
    names = range(1, len(sheets) + 1)
    listed = "".join(
        f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}" {_HIDDEN if one.hidden else ""}/>'
        for n, one in zip(names, sheets, strict=True)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_CONTENT}">{_TYPES}</Types>',
        "_rels/.rels": _relations({"r0": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f"<workbook {_SPACES}><sheets>{listed}</sheets></workbook>",
        "xl/styles.xml": _STYLES,
        "xl/_rels/workbook.xml.rels": _relations(
            {f"r{n}": ("worksheet", f"worksheets/sheet{n}.xml") for n in names}
            | {"r0": ("styles", "styles.xml")}
        ),
        **{
            f"xl/worksheets/sheet{n}.xml": _sheet(one)
            for n, one in zip(names, sheets, strict=True)
        },
    }
    return packed(parts)


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a spreadsheet of LibreOffice's."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f"<table:table-cell {_TEXT}><text:p>{escape(cell)}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    space = " ".join(
        f'xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"'
        for one in ("office", "table", "text")
    )
    content = (
        f'<office:document-content {space} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="S1">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return packed({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": "<m/>"})


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _sheet(sheet: Sheet) -> str:
    cells = [
        (n, "".join(_cell(_name(n, place), cell) for place, cell in enumerate(row)))
        for n, row in enumerate(sheet.rows, 1)
    ]
    rows = "".join(f'<row r="{n}">{row}</row>' for n, row in cells)
    far = "".join(
        f'<row r="{"".join(filter(str.isdigit, at))}">{_cell(at, text)}</row>'
        for at, text in sheet.at.items()
    )
    merged = "".join(f'<mergeCell ref="{one}"/>' for one in sheet.merged)
    merges = f"<mergeCells>{merged}</mergeCells>" if merged else ""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}{far}</sheetData>{merges}</worksheet>'


def _cell(at: str, cell: Cell | Styled) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.startswith("#"):
        return f'<c r="{at}" t="e"><v>{cell}</v></c>'
    if isinstance(cell, str):
        return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
    number, style = (cell.number, cell.style) if isinstance(cell, Styled) else (cell, NO_STYLE)
    return f'<c r="{at}" s="{style}"><v>{number!r}</v></c>'


def _name(row: int, place: int) -> str:
    return f"{chr(ord('A') + place)}{row}"


def _relations(targets: Mapping[str, tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="{one}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for one, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{listed}</Relationships>'


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
_SPACES = f'xmlns="{_MAIN}" xmlns:r="{_OFFICE}"'
_HIDDEN = 'state="hidden"'
_TEXT = 'office:value-type="string"'
_TYPES = '<Default Extension="xml" ContentType="application/xml"/>'
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><cellXfs count="3"><xf numFmtId="0"/>'
    '<xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/>'
    "</cellXfs></styleSheet>"
)

# A table of Excel 97: number, date as a date cell and as text, name; packed to be short.
XLS = zlib.decompress(
    base64.b85decode(
        b"c-rk)O=uHQ5T3XB4{d&GDzrjb3RbO!)`;Szu1d6mCR8o>gP<F;l#)MLd(nedYmS28N%2ys2QN`C{-A>1JP4I~5Ck"
        b"F7qbEVZLz{JGb~mOGp#d$l?6<sm@6DUpH~Zeqyxn~_7p=@Z>aIc)c7qFQMgY7GJb@)(cOrn}hCxlc_G2*|tSSWjx"
        b"RG8DJa2#Nqdlbku7U&)-LH`Xe8zGb&O@qL(Bu`wKDI#>WWz900e6uTf-bhIgXuY@>zF=Z$rnubFy{u-VU(?iQ!uB"
        b"b`gd7gd_wBwu@KOGpRmqH=4^vbctc)%<)$!YJ+N1wP;;wnpvT<?vw#~qq7^iq`eC>SL4ZVJFqs@YiKsvfH+vR-7&"
        b"5?jJE~vF4u56&0+9c6Dc|=Oz8^QSnSV=i15AN&mV=~(33|wF`oggVILz@(1-&~}M28qt3*+Nz4n<OGUd7lysOl5)"
        b"AuX@z87-@-1!To{$O-L&mQQQC93P7B^pNnRnhR3?=X?=ak}ujhj@poBAk6J3M^gk1Ubz2lKA9d>&M;?+&j|A**+_"
        b"<i0ar-_l|ww@s?&bf*vj-8-*p4GyP3w&)v@jy?X(&Prdj4XkM`j_+ZpebO%3hM*e-oN^0cS)McIPw@<{bkto%Wlf"
        b"nHp=4C>Q04Fh68+__D7rr5Qxvd$-_U4LXCzZ9`-H>~3_42u+Vh$vIDN2??1J;_=t(iTnHFL6e}+Fs6i<#~ES(i5!"
        b"bvh<`Ty~|RNc~PE$<jp;C*L$Sxp;KP!fX5_?IrBGy;J|?c2M!!KaNuCALYUtM{4PoFhaT&l-e>*SS;SIvev_<O9E"
        b"BoYllW1&9|~COaIq!-Sq~mz-%Bi0$NpbPIF7UHkcBkck!{(3@taIEKF_ihBmXXhTAjbvik<&?{$Fs2-gy"
    )
)
