"""A square of the page on which one draws in hundredths of its side."""

from collections.abc import Sequence
from dataclasses import dataclass

from fpdf import FPDF

Colour = int | tuple[int, int, int]  # a grey from 0 to 255, or red, green and blue
Point = tuple[float, float]

INK: Colour = 0
PAPER: Colour = 255


@dataclass(frozen=True, slots=True)
class Sketch:
    """Where a picture stands, in millimetres; its lines are in hundredths of the side."""

    pdf: FPDF
    x: float
    y: float
    side: float

    def box(
        self,
        corner: Point,
        size: Point,
        *,
        rounding: float = 0,
        line: float = 5,
        fill: Colour | None = PAPER,
    ) -> None:
        """Draw a rectangle from its upper left corner; `line` 0 leaves the outline out."""
        width, height = self._mm(size[0]), self._mm(size[1])
        self.pdf.rect(
            *self.at(corner),
            width,
            height,
            style=self._style(line, fill),
            round_corners=rounding > 0,
            corner_radius=self._mm(rounding),
        )

    def disc(
        self, centre: Point, radius: float, *, line: float = 0, fill: Colour | None = INK
    ) -> None:
        """Draw a circle around its centre."""
        style = self._style(line, fill)
        self.pdf.circle(*self.at(centre), self._mm(radius), style=style)

    def shape(self, *points: Point, line: float = 0, fill: Colour | None = INK) -> None:
        """Draw a closed polygon."""
        self.pdf.polygon(self._all(points), style=self._style(line, fill))

    def stroke(self, *points: Point, line: float = 5, colour: Colour = INK) -> None:
        """Draw an open line with round ends."""
        self.pdf.set_draw_color(*_rgb(colour))
        self.pdf.set_line_width(self._mm(line))
        with self.pdf.local_context(stroke_cap_style="round", stroke_join_style="round"):
            self.pdf.polyline(self._all(points), style="D")

    def at(self, point: Point) -> Point:
        """Return where a point of the square lies on the page, in millimetres."""
        return self.x + self._mm(point[0]), self.y + self._mm(point[1])

    def _style(self, line: float, fill: Colour | None) -> str:
        self.pdf.set_draw_color(0)
        self.pdf.set_line_width(self._mm(line))
        if fill is not None:
            self.pdf.set_fill_color(*_rgb(fill))
        return ("D" if line else "") + ("F" if fill is not None else "")

    def _mm(self, hundredths: float) -> float:
        return hundredths * self.side / 100

    def _all(self, points: Sequence[Point]) -> list[Point]:
        return [self.at(point) for point in points]


def _rgb(colour: Colour) -> tuple[int, int, int]:
    return colour if isinstance(colour, tuple) else (colour, colour, colour)
