"""The bot's own picture: an open door with a green tick, readable in a circle of 40 pixels."""

import functools
import io

from PIL import Image, ImageDraw

SIZE = 640
SHARP = 4  # drawn this much larger, then made smaller, for smooth edges
NIGHT, LIGHT, LEAF, WALL = (11, 83, 69), (255, 213, 102), (255, 255, 255), (23, 128, 104)
TICK = (0, 130, 70)

RGB = tuple[int, int, int]
Point = tuple[float, float]


@functools.cache
def portrait() -> bytes:
    """Return a square JPEG of 640 pixels; what matters lies within the circle apps cut out."""
    picture = Image.new("RGB", (SIZE * SHARP,) * 2, NIGHT)
    pen = ImageDraw.Draw(picture)
    _shape(pen, [(24, 24), (76, 24), (76, 80), (24, 80)], WALL)  # the frame
    _shape(pen, [(29, 29), (71, 29), (71, 80), (29, 80)], LIGHT)  # the light behind the door
    _shape(pen, [(29, 29), (52, 35), (52, 88), (29, 80)], LEAF)  # the open leaf
    _disc(pen, (47.5, 60), 1.8, NIGHT)  # its handle
    _shape(pen, [(14, 80), (29, 80), (29, 82.5), (14, 82.5)], WALL)  # the floor
    _shape(pen, [(52, 80), (86, 80), (86, 82.5), (52, 82.5)], WALL)
    _disc(pen, (68, 66), 17, LEAF)
    _disc(pen, (68, 66), 14.5, TICK)
    _stroke(pen, [(60.5, 66.5), (66, 72), (76, 60.5)], 4.2)
    small = picture.resize((SIZE, SIZE), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    small.save(file, "JPEG", quality=90)
    return file.getvalue()


def _at(point: Point) -> Point:
    return point[0] * SIZE * SHARP / 100, (point[1] - 4) * SIZE * SHARP / 100


def _shape(pen: ImageDraw.ImageDraw, corners: list[Point], fill: RGB) -> None:
    pen.polygon([_at(corner) for corner in corners], fill=fill)


def _disc(pen: ImageDraw.ImageDraw, middle: Point, radius: float, fill: RGB) -> None:
    (x, y), far = _at(middle), radius * SIZE * SHARP / 100
    pen.ellipse((x - far, y - far, x + far, y + far), fill=fill)


def _stroke(pen: ImageDraw.ImageDraw, points: list[Point], width: float) -> None:
    thick = round(width * SIZE * SHARP / 100)
    pen.line([_at(point) for point in points], fill=LEAF, width=thick, joint="curve")
    for point in (points[0], points[-1]):
        _disc(pen, point, width / 2, LEAF)
