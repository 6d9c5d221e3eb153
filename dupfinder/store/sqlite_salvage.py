"""Reads rows straight from the pages of a SQLite file that hold them, without its trees.

Where an upper page of a tree is damaged, SQL finds none of the rows below it, although they are all there. A
row tells its values and their types by itself; only what table it belongs to is not in it. The forms of file,
page, cell and record: https://www.sqlite.org/fileformat2.html, of the log beside the file:
https://www.sqlite.org/walformat.html. Text is taken to be UTF-8.
"""

from __future__ import annotations

import contextlib
import io
import math
import re
import struct
from collections.abc import Collection, Iterable, Iterator
from typing import BinaryIO, Final, NamedTuple

Value = None | int | float | bytes | str


class Record(NamedTuple):
    """A row, or an entry of an index.

    Attributes:
        page: number of the page that it stands in, from 1.
        rowid: None in an index, and in a table WITHOUT ROWID.
        values: in the order of a rowid table's columns; the INTEGER PRIMARY KEY is None among them, and
            columns that were added to the table after the row are not there. In a table WITHOUT ROWID the
            columns of its key come first. Whole numbers are ints also in a REAL column.
    """

    page: int
    rowid: int | None
    values: tuple[Value, ...]


def each_record(
    path: str,
    *,
    table_columns: Collection[int] | None = None,
    index_columns: Collection[int] | None = None,
) -> Iterator[Record]:
    """All rows of a database, with those that are committed in its log, by the numbers of their pages.

    Rows that cannot be read, for whatever reason, are passed over. A row may come twice, also as it was
    earlier, where the list of free pages is damaged. The file must not be written to meanwhile.

    Args:
        path: of the file; its log has the same name and `-wal`. One of both may be missing.
        table_columns: only rows with so many values, of tables with rowid; others cost little. None: all.
        index_columns: the same for indexes and tables WITHOUT ROWID.

    Raises:
        OSError: the file cannot be opened.
    """
    with contextlib.ExitStack() as stack:
        pages = _Pages(*_opened(path, stack))
        wanted = {
            form: None if counts is None else frozenset(counts)
            for form, counts in ((_TABLE, table_columns), (_INDEX, index_columns), (_UPPER, index_columns))
        }
        for number in pages.numbers():
            yield from _records_of(pages, number, wanted)


def _opened(path: str, stack: contextlib.ExitStack) -> tuple[BinaryIO, BinaryIO]:
    """The file and its log.

    They are not mapped into memory: there a sector that the disk cannot read would end the program.
    """
    log: BinaryIO = io.BytesIO()
    with contextlib.suppress(OSError):
        log = _open(path + "-wal", stack)
    try:
        return _open(path, stack), log
    except FileNotFoundError:
        if not _length(log):
            raise
        return io.BytesIO(), log


def _open(path: str, stack: contextlib.ExitStack) -> BinaryIO:
    return stack.enter_context(open(path, "rb", buffering=0))


# --- records ------------------------------------------------------------------------------------------

_GARBAGE: Final = (ValueError, IndexError, struct.error)
"""What comes of reading something as what it is not."""

_MOST_COLUMNS: Final = 100
_SIZES: Final = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""How long values of the first types are; the next two are none, and those behind tell it themselves."""


def _values(payload: bytes) -> tuple[Value, ...]:
    """The values of a record that is whole, and right to the byte.

    Raises:
        ValueError, IndexError: it is not.
    """
    types, at = _types(payload)
    sizes = [(kind - 12) // 2 if kind >= 12 else _SIZES[kind] for kind in types]
    if at + sum(sizes) != len(payload):
        raise ValueError("the values are not as long as the record")
    values = []
    for kind, size in zip(types, sizes, strict=True):
        values.append(_value(kind, payload[at : at + size]))
        at += size
    return tuple(values)


def _types(payload: bytes) -> tuple[list[int], int]:
    """The types of a record's values, and where these begin."""
    end, at = _varint(payload, 0)
    types: list[int] = []
    while at < end and len(types) <= _MOST_COLUMNS:
        kind, at = _varint(payload, at)
        types.append(kind)
    if at != end or not 1 <= len(types) <= _MOST_COLUMNS:
        raise ValueError("the types are not as long as they say")
    return types, at


def _value(kind: int, data: bytes) -> Value:
    if kind >= 12:
        return data.decode() if kind % 2 else data
    if kind == 0:
        return None
    if kind == 7:
        (number,) = struct.unpack(">d", data)
        return None if math.isnan(number) else float(number)  # as SQLite reads it
    return int.from_bytes(data, "big", signed=True) if kind < 7 else kind - 8


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends.

    Raises:
        IndexError: the data ends before.
    """
    number = 0
    for byte in data[at : at + 8]:
        at += 1
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at
    return number << 8 | data[at], at + 1


# --- cells --------------------------------------------------------------------------------------------


class _Form(NamedTuple):
    """The form of a page that holds rows.

    Attributes:
        has_rowid: its cells have a number before the record.
        cells_at: where their places stand, behind the page's own header.
        record_at: where the record begins in a cell, behind the number of a page below.
        before_record: matches a cell up to the record.
    """

    has_rowid: bool
    cells_at: int
    record_at: int
    before_record: re.Pattern[bytes]


_VARINT: Final = rb"(?:[\x80-\xff]{0,7}[\x00-\x7f]|[\x80-\xff]{8}.)"
_TABLE: Final = _Form(True, 8, 0, re.compile(_VARINT + _VARINT, re.DOTALL))
_INDEX: Final = _Form(False, 8, 0, re.compile(_VARINT, re.DOTALL))
_UPPER: Final = _Form(False, 12, 4, re.compile(rb"....%b" % _VARINT, re.DOTALL))
_FORMS: Final = {0x0D: _TABLE, 0x0A: _INDEX, 0x02: _UPPER}
"""By the first byte of the page. Upper pages of a rowid table hold no rows; those of an index do.

A page with the rest of a long record begins with the number of the next one. So it is none of these, whatever
it holds, unless there are 2**25 pages, which are 128 GiB.
"""


def _records_of(pages: _Pages, number: int, wanted: dict[_Form, frozenset[int] | None]) -> Iterator[Record]:
    page = pages.page(number)
    header_at = 100 if number == 1 else 0
    form = _FORMS.get(page[header_at]) if len(page) >= header_at + 12 else None
    if form is None:
        return
    cells = _cells(page, header_at, form)
    counts = wanted[form]
    if counts is not None:
        cells = _with_columns(page, cells, form, counts, _least_within(pages.usable))
    for at in cells:
        try:
            rowid, payload = _payload(pages, page, at, form)
            values = _values(payload)
        except _GARBAGE:
            continue
        if counts is None or len(values) in counts:
            yield Record(number, rowid, values)


def _cells(page: bytes, header_at: int, form: _Form) -> Iterable[int]:
    """Where the cells of a page begin, in the order of their keys; none if it contradicts itself."""
    count, content_at = struct.unpack_from(">HH", page, header_at + 3)
    content_at = content_at or 65536
    places_at = header_at + form.cells_at
    if places_at + 2 * count > min(content_at, len(page)):
        return ()
    places = struct.unpack_from(f">{count}H", page, places_at)
    # Each once: a page overwritten with one byte would give the same row two thousand times.
    return dict.fromkeys(place for place in places if place >= content_at)


_CONTINUED: Final = bytes(range(0x80, 0x100))


def _with_columns(
    page: bytes, cells: Iterable[int], form: _Form, counts: frozenset[int], least_within: int
) -> Iterator[int]:
    """The cells with so many columns, and some that have to be looked at more closely.

    Each type is a number whose last byte alone is below 0x80.
    """
    longest = min(least_within, 0x7F)
    begin_of = form.before_record.match
    for cell in cells:
        begin = begin_of(page, cell)
        if begin is None:
            continue
        at = begin.end()
        length = page[at] if at < len(page) else 0
        types = page[at + 1 : at + length]
        if length > longest or len(types.translate(None, _CONTINUED)) in counts:
            yield cell


def _payload(pages: _Pages, page: bytes, at: int, form: _Form) -> tuple[int | None, bytes]:
    """The rowid and the record of a cell, with what of it is in other pages.

    Raises:
        ValueError, IndexError: it is not there as a whole.
    """
    size, at = _varint(page, at + form.record_at)
    rowid = None
    if form.has_rowid:
        number, at = _varint(page, at)
        rowid = number - (1 << 64) if number >> 63 else number
    within = _size_within(size, form, pages.usable)
    end = at + within
    if end + (4 if within < size else 0) > min(pages.usable, len(page)):
        raise ValueError("the cell ends behind its page")
    payload = page[at:end]
    if within < size:
        payload += pages.chain(int.from_bytes(page[end : end + 4], "big"), size - within)
    return rowid, payload


def _size_within(size: int, form: _Form, usable: int) -> int:
    """How many bytes of a record are in its cell; the rest is in pages of its own."""
    most = usable - 35 if form.has_rowid else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return size
    least = _least_within(usable)
    within = least + (size - least) % (usable - 4)
    return within if within <= most else least


def _least_within(usable: int) -> int:
    """So many bytes of a record that has more of them are in its cell in any case."""
    return (usable - 12) * 32 // 255 - 23


# --- pages --------------------------------------------------------------------------------------------

_DEFAULT_SIZE: Final = 4096
_LEAST_USABLE: Final = 480


class _Pages:
    """The newest version of each page of a database.

    Attributes:
        count: the number of pages.
        usable: so many bytes of each hold what is written here; the rest is reserved for others.
        free: the pages that hold nothing any more, as far as that is known.
    """

    def __init__(self, main: BinaryIO, log: BinaryIO) -> None:
        self._main, self._log = main, log
        size = _page_size(_read_at(main, 0, 100)) or _size_in_log(log) or _DEFAULT_SIZE
        self._size = self.usable = size
        self._in_log, committed = _committed(log, size)
        self._in_main = -(-_length(main) // size)
        self.count = committed or self._in_main
        self.free: frozenset[int] = frozenset()
        first = self.page(1)
        if _page_size(first) == size:
            self.usable = size - first[20] if size - first[20] >= _LEAST_USABLE else size
            self.free = frozenset(self._listed_free(*struct.unpack_from(">2I", first, 32)))

    def numbers(self) -> Iterator[int]:
        """The pages that may hold something, whichever of them there are."""
        for number in range(1, min(self.count, self._in_main) + 1):
            if number not in self.free:
                yield number
        for number in sorted(self._in_log):
            if self._in_main < number <= self.count and number not in self.free:
                yield number

    def page(self, number: int) -> bytes:
        """A page; what of it cannot be read is missing at its end."""
        place = self._in_log.get(number)
        if place is None:
            return _read_at(self._main, (number - 1) * self._size, self._size)
        return _read_at(self._log, place, self._size)

    def chain(self, number: int, size_bytes: int) -> bytes:
        """So much of a record as is in pages of its own, of which the first is given.

        Raises:
            ValueError: there are not exactly so many of them.
        """
        parts: dict[int, bytes] = {}
        left = size_bytes
        while left > 0:
            if not 1 < number <= self.count or number in parts or number in self.free:
                raise ValueError("the chain goes on where it cannot")
            page = self.page(number)
            parts[number] = page[4 : min(self.usable, left + 4)]
            left -= len(parts[number])
            number = int.from_bytes(page[:4], "big")
        if number:
            raise ValueError("the chain goes on behind its end")
        return b"".join(parts.values())

    def _listed_free(self, trunk: int, left: int) -> set[int]:
        """The list of free pages, as far as it does not contradict itself.

        Args:
            trunk: the page where it begins.
            left: its length.
        """
        free: set[int] = set()
        while left > 0 and 1 < trunk <= self.count:
            page = self.page(trunk)
            following, count = struct.unpack(">2I", page[:8].ljust(8, b"\xff"))
            if count >= left or 8 + 4 * count > len(page):
                break
            named = {trunk, *struct.unpack_from(f">{count}I", page, 8)}
            if len(named) <= count or min(named) < 2 or max(named) > self.count or named & free:
                break
            free |= named
            left -= len(named)
            trunk = following
        return free


def _page_size(head: bytes) -> int | None:
    """The size of pages by the first bytes of a file; None if they are not those of a database."""
    if head[:16] != b"SQLite format 3\0" and head[21:24] != b"\x40\x20\x20":
        return None
    size = int.from_bytes(head[16:18], "big")
    size = 65536 if size == 1 else size
    return size if len(head) >= 100 and _is_size(size) else None


def _is_size(size: int) -> bool:
    return 512 <= size <= 65536 and size & (size - 1) == 0


def _read_at(stream: BinaryIO, at: int, size_bytes: int) -> bytes:
    """What stands there, or the part of it that can be read."""
    with contextlib.suppress(OSError):
        stream.seek(at)
        return stream.read(size_bytes)
    return b""


def _length(stream: BinaryIO) -> int:
    return stream.seek(0, io.SEEK_END)


# --- the log ------------------------------------------------------------------------------------------

_LOG_HEAD: Final = 32
_FRAME_HEAD: Final = 24
_VERSION: Final = 3007000
_ORDERS: Final = {0x377F0682: "<", 0x377F0683: ">"}
"""By the log's first bytes: the order of bytes that its checksums are made with. All else is big-endian."""

_Sums = tuple[int, int]


class _Frame(NamedTuple):
    """A page in the log.

    Attributes:
        page: its number.
        pages: the number of pages of the database, if it is the last one of a transaction; else 0.
        place: where it begins in the log.
    """

    page: int
    pages: int
    place: int


def _committed(log: BinaryIO, size: int) -> tuple[dict[int, int], int]:
    """Where the newest committed version of each page is in the log, and how many pages there were then."""
    places: dict[int, int] = {}
    pending: dict[int, int] = {}
    count = 0
    for frame in _frames(log, size):
        pending[frame.page] = frame.place
        if frame.pages:
            places.update(pending)
            pending.clear()
            count = frame.pages
    return places, count


def _frames(log: BinaryIO, size: int) -> Iterator[_Frame]:
    """The frames of the log up to the first that is not right.

    A frame's checksum goes on from that of the one before. So where the log's header is damaged, its first
    frame is right if the second one is.
    """
    head = _read_at(log, 0, _LOG_HEAD)
    if _is_sound(head):
        order = _ORDERS[int.from_bytes(head[:4], "big")]
        yield from _chained(log, _LOG_HEAD, size, order, head[16:24], _sums_in(head[24:]))
        return
    first = _read_at(log, _LOG_HEAD, _FRAME_HEAD)
    if len(first) < _FRAME_HEAD:
        return
    second_at = _LOG_HEAD + _FRAME_HEAD + size
    for order in _ORDERS.values():
        rest = _chained(log, second_at, size, order, first[8:16], _sums_in(first[16:]))
        second = next(rest, None)
        if second is not None:
            yield _frame(first, _LOG_HEAD)
            yield second
            yield from rest


def _chained(log: BinaryIO, at: int, size: int, order: str, salts: bytes, sums: _Sums) -> Iterator[_Frame]:
    """The frames from one on, whose checksum goes on from these sums, up to the first that is not right."""
    while True:
        data = _read_at(log, at, _FRAME_HEAD + size)
        head = data[:_FRAME_HEAD]
        if len(data) < _FRAME_HEAD + size or head[8:16] != salts:
            return
        sums = _sums(head[:8] + data[_FRAME_HEAD:], order, sums)
        if sums != _sums_in(head[16:]):
            return
        yield _frame(head, at)
        at += len(data)


def _frame(head: bytes, at: int) -> _Frame:
    page, count = struct.unpack_from(">2I", head)
    return _Frame(page, count, at + _FRAME_HEAD)


def _size_in_log(log: BinaryIO) -> int | None:
    """The size of pages by the header of the log; None if that is damaged."""
    head = _read_at(log, 0, _LOG_HEAD)
    return _size_in(head) if _is_sound(head) else None


def _size_in(head: bytes) -> int:
    return int.from_bytes(head[8:12], "big")


def _is_sound(head: bytes) -> bool:
    """Whether this is the header of a log."""
    if len(head) < _LOG_HEAD:
        return False
    magic, version = struct.unpack_from(">2I", head)
    order = _ORDERS.get(magic)
    if order is None or version != _VERSION or not _is_size(_size_in(head)):
        return False
    return _sums(head[:24], order, (0, 0)) == _sums_in(head[24:])


def _sums_in(data: bytes) -> _Sums:
    one, other = struct.unpack(">2I", data)
    return one, other


def _sums(data: bytes, order: str, sums: _Sums) -> _Sums:
    """The log's checksum of some data, going on from that of the data before it.

    Both sums in turn are the sum of both and a word: one loop for two.
    """
    older, newer = sums
    for word in struct.unpack(f"{order}{len(data) // 4}I", data):
        older, newer = newer, (older + newer + word) & 0xFFFFFFFF
    return older, newer
