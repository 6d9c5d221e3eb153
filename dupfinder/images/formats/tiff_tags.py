"""The TIFF tags that are read (TIFF 6.0, section 8; DNG 1.7)."""

from __future__ import annotations

from typing import Final

SUBFILE_TYPE: Final = 254
WIDTH: Final = 256
HEIGHT: Final = 257
BITS_PER_SAMPLE: Final = 258
COMPRESSION: Final = 259
PHOTOMETRIC: Final = 262
FILL_ORDER: Final = 266
STRIP_OFFSETS: Final = 273
ORIENTATION: Final = 274
SAMPLES_PER_PIXEL: Final = 277
ROWS_PER_STRIP: Final = 278
STRIP_BYTE_COUNTS: Final = 279
PLANAR_CONFIGURATION: Final = 284
PREDICTOR: Final = 317
TILE_WIDTH: Final = 322
TILE_HEIGHT: Final = 323
TILE_OFFSETS: Final = 324
TILE_BYTE_COUNTS: Final = 325
SUB_DIRECTORIES: Final = 330
EXTRA_SAMPLES: Final = 338
SAMPLE_FORMAT: Final = 339
DNG_VERSION: Final = 50706

LAYOUT_TAGS: Final[tuple[int, ...]] = (
    WIDTH,
    HEIGHT,
    COMPRESSION,
    FILL_ORDER,
    ROWS_PER_STRIP,
    PREDICTOR,
    TILE_WIDTH,
    TILE_HEIGHT,
    SAMPLE_FORMAT,
)
"""Tags that a rewritten directory keeps in any case."""
LONG_LISTS: Final[tuple[int, ...]] = (STRIP_OFFSETS, STRIP_BYTE_COUNTS, TILE_OFFSETS, TILE_BYTE_COUNTS)
READ: Final = frozenset(
    (
        *LAYOUT_TAGS,
        *LONG_LISTS,
        SUBFILE_TYPE,
        BITS_PER_SAMPLE,
        PHOTOMETRIC,
        ORIENTATION,
        SAMPLES_PER_PIXEL,
        PLANAR_CONFIGURATION,
        SUB_DIRECTORIES,
        EXTRA_SAMPLES,
        DNG_VERSION,
    )
)
"""All tags whose values are read."""
