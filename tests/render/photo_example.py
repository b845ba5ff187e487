"""Photos to be printed, painted the same each time: a town at dusk."""

from pathlib import Path

from PIL import Image, ImageDraw


def town(path: Path, size: tuple[int, int], seed: int) -> None:
    """Paint a sky with a moon, and houses with lit windows; `seed` sets the colours and the heights."""
    width, height = size
    sky = (60 + seed * 67 % 160, 70 + seed * 31 % 140, 80 + seed * 13 % 150)
    ground = (20 + seed * 29 % 120, 40 + seed * 53 % 110, 50 + seed * 91 % 130)
    ramp = Image.linear_gradient("L").resize(size)
    image = Image.composite(Image.new("RGB", size, ground), Image.new("RGB", size, sky), ramp)
    draw = ImageDraw.Draw(image)
    draw.ellipse(
        (width * 0.62, height * 0.1, width * 0.78, height * 0.1 + width * 0.16), fill=(250, 225, 150)
    )
    for house in range(7):
        left, top = width * house / 7, height * (45 + (seed * 17 + house * 37) % 30) / 100
        wall = tuple(max(0, part - 40 - house * 6) for part in ground)
        draw.rectangle((left, top, left + width * 0.11, height), fill=wall)
        for storey in range(3):
            foot = top + height * (0.06 + storey * 0.09)
            window = (left + width * 0.02, foot - height * 0.03, left + width * 0.05, foot)
            draw.rectangle(window, fill=(255, 235, 170))
    image.save(path, quality=90)
