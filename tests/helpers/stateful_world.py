"""A folder of random pictures, what other programs do to it, and what has to hold of it."""

import os
import shutil
import sys
import tempfile
from collections import Counter
from itertools import combinations
from typing import NamedTuple
from urllib.parse import quote_from_bytes

from helpers.stateful_pictures import (
    BESIDE,
    Shown,
    beside,
    digest_of,
    file_of,
    suffix_of,
)
from helpers.stateful_programs import Order, is_sound, play

JOURNAL, UNDO_ALL = Order("journal"), Order("undo all")

FOLDERS = ("", "a", "b", "a/inner")
NAMES = ("IMG_1", "IMG_2", "scan", "scan copy", "ä ö", "odd \udcff")
BY_RULE = frozenset(("clean", "rule"))
CALM = frozenset(("index", "undo", "undo files", "decide", "take back", "protect", "journal", "undo all"))

TALLY = Counter()
"""Counts of the steps in all sequences."""


class File(NamedTuple):
    """A file as it is now."""

    inode: int
    digest: str
    size_bytes: int
    mtime_ns: int


class Now(NamedTuple):
    """All files, by their paths."""

    photos: dict[str, File]
    trash: dict[str, File]


class World:
    """The folder, a library, a trash; and what is known of them."""

    def __init__(self, top):
        self.top = os.path.realpath(tempfile.mkdtemp(prefix="world-", dir=top))
        self.photos = os.path.join(self.top, "photos")
        self.data = os.path.join(self.top, "data")
        self.trash = os.path.join(self.top, "share", "Trash")
        os.environ["XDG_DATA_HOME"] = os.path.join(self.top, "share")
        for folder in FOLDERS:
            os.makedirs(os.path.join(self.photos, folder), exist_ok=True)
        self.shown = {}  # by digest
        self.decided = {}  # pairs of digests, by the number of a decision
        self.rows = {}  # of the journal, by number, when it was looked at last
        self.protected = ()
        self.went = {}  # what was moved to the trash: files by the number of their row
        self.strange = set()  # paths in the trash that other programs have used
        self.loose = set()  # rows whose file other programs took out of the trash
        self.open = {}  # inodes that a killed program has moved, by where they were
        self.touched = set()  # paths of photos that other programs changed while a kill was not settled
        self.clock = 1_500_000_000
        self._digests = {}
        self._number = 0
        TALLY["sequences"] += 1

    def end(self):
        shutil.rmtree(self.top)
        if TALLY["sequences"] % 25 == 0:
            print(dict(TALLY), file=sys.stderr, flush=True)

    # --- what there is ---

    def now(self):
        return Now(self._files(self.photos), self._files(os.path.join(self.trash, "files")))

    def _files(self, top):
        found = {}
        for folder, _, names in os.walk(top):
            for name in names:
                path = os.path.join(folder, name)
                status = os.lstat(path)
                key = status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
                digest = self._digests.get(key)
                if digest is None:
                    with open(path, "rb") as stream:
                        digest = self._digests[key] = digest_of(stream.read())
                found[path] = File(status.st_ino, digest, status.st_size, status.st_mtime_ns)
        return found

    def shows(self, files, *, whole=False):
        """Returns the largest size of each picture among these files, or among all undamaged ones."""
        best = {}
        for file in files:
            shown = self.shown.get(file.digest, Shown())
            if whole and not shown.is_whole:
                continue
            for picture in shown.pictures:
                best[picture] = max(best.get(picture, 0), shown.pixel_count)
        return best

    # --- what others do ---

    def place(self, number, suffix):
        """A path for a new file, which may be taken."""
        names = NAMES
        folder, name = FOLDERS[number % len(FOLDERS)], names[number // len(FOLDERS) % len(names)]
        return os.path.join(self.photos, folder, f"{name}.{suffix}")

    def write(self, path, data, *, mtime_ns=None):
        """Writes into a file, or a new one."""
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "r+b" if os.path.lexists(path) else "wb") as stream:
            stream.write(data)
            stream.truncate()
        self.date(path, mtime_ns)

    def date(self, path, mtime_ns=None):
        self.clock += 61
        mtime_ns = self.clock * 10**9 + self.clock % 7 if mtime_ns is None else mtime_ns
        os.utime(path, ns=(mtime_ns, mtime_ns))

    def picture(self, spec):
        data, shown = file_of(*spec)
        self.shown[digest_of(data)] = shown
        return data

    def add(self, spec, number):
        path = self.place(number, suffix_of(spec[2]))
        if not os.path.lexists(path):
            self.write(path, self.picture(spec))

    def disturb(self, kind, number, other, spec):
        """Lets another program change the pictures or the trash."""
        TALLY["from outside"] += 1
        now = self.now()
        getattr(self, f"_{kind.replace(' ', '_')}")(now, number, other, spec)
        if self.open:
            after = self.now().photos
            self.touched |= {
                path for path in {*now.photos, *after} if now.photos.get(path) != after.get(path)
            }

    def disturb_now(self, kind, number, other, spec):
        """Does it in the process of a program; returns what the test has to know, as JSON has it."""
        before, strange = self.now(), set(self.strange)
        self.disturb(kind, number, other, spec)
        after = self.now()
        old, new = contents(before), contents(after)
        return {
            "kind": kind,
            "gone": [inode for inode in old if inode not in new],
            "new": [[inode, digest] for inode, digest in new.items() if old.get(inode) != digest],
            "shown": [
                [digest, *map(_listed, self.shown[digest])] for digest in new.values() if digest in self.shown
            ],
            "strange": sorted(self.strange - strange),
            "touched": sorted(
                path
                for path in {*before.photos, *after.photos}
                if before.photos.get(path) != after.photos.get(path)
            ),
        }

    def _pick(self, files, number):
        names = sorted(files)
        return names[number % len(names)] if names else None

    def _add(self, now, number, other, spec):
        self.add(spec, number)

    def _add_beside(self, now, number, other, spec):
        path = self._pick(now.photos, number)
        if path:
            suffix = BESIDE[other % 3]
            self._number += 1
            target = f"{os.path.splitext(path)[0]}.{suffix}"
            if not os.path.lexists(target):
                self.write(target, beside(suffix, self._number))

    def _copy(self, now, number, other, spec):
        path = self._pick(now.photos, number)
        if path:
            target = self.place(other, path.rpartition(".")[2])
            if not os.path.lexists(target):
                os.makedirs(os.path.dirname(target), exist_ok=True)
                shutil.copyfile(path, target)
                self.date(target)

    def _link(self, now, number, other, spec):
        path = self._pick(now.photos, number)
        if path:
            target = self.place(other, path.rpartition(".")[2])
            if not os.path.lexists(target):
                os.makedirs(os.path.dirname(target), exist_ok=True)
                os.link(path, target)

    def _edit(self, now, number, other, spec):
        """Another picture of the same form comes into a file; at the same size and time if it fits."""
        path = self._pick(now.photos, number)
        if path:
            file = now.photos[path]
            data = self.picture(spec)
            shown = self.shown[digest_of(data)]
            data += bytes(max(0, file.size_bytes - len(data)))
            self.shown[digest_of(data)] = shown
            same_date = len(data) == file.size_bytes
            self.write(path, data, mtime_ns=file.mtime_ns if same_date else None)

    def _spoil(self, now, number, other, spec):
        """Bytes in the middle are others."""
        path = self._pick(now.photos, number)
        if path:
            file = now.photos[path]
            with open(path, "rb") as stream:
                data = bytearray(stream.read())
            place = slice(len(data) // 2, len(data) // 2 + 1 + other % 64)
            data[place] = bytes(255 - byte for byte in data[place])
            self.shown.setdefault(
                digest_of(data), self.shown.get(file.digest, Shown())._replace(is_whole=False)
            )
            self.write(path, data, mtime_ns=file.mtime_ns)

    def _replace(self, now, number, other, spec):
        """Another file comes into the place of one."""
        path = self._pick(now.photos, number)
        if path:
            new = os.path.join(self.top, "new")
            self.write(new, self.picture(spec))
            os.replace(new, path)

    def _rename(self, now, number, other, spec):
        path = self._pick(now.photos, number)
        if path:
            target = self.place(other, path.rpartition(".")[2])
            if not os.path.lexists(target):
                os.makedirs(os.path.dirname(target), exist_ok=True)
                os.rename(path, target)

    def _move_folder(self, now, number, other, spec):
        folders = [path for path in ("a", "b", "a/inner", "c") if os.path.isdir(self.inner(path))]
        source = self.inner(folders[number % len(folders)]) if folders else None
        target = self.inner(("c", "b/moved", "a")[other % 3])
        if source and not os.path.lexists(target) and not f"{target}/".startswith(f"{source}/"):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.rename(source, target)

    def inner(self, folder):
        return os.path.join(self.photos, folder)

    def _delete(self, now, number, other, spec):
        path = self._pick(now.photos, number)
        if path:
            os.unlink(path)

    def _touch(self, now, number, other, spec):
        path = self._pick(now.photos, number)
        if path:
            self.date(path)

    def _trash_by_hand(self, now, number, other, spec):
        path = self._pick(now.photos, number)
        if not path:
            return
        for folder in ("files", "info"):
            os.makedirs(os.path.join(self.trash, folder), exist_ok=True)
        name = os.path.basename(path)
        while os.path.lexists(self._note(name)) or os.path.lexists(os.path.join(self.trash, "files", name)):
            stem, suffix = os.path.splitext(name)
            name = f"{stem}.2{suffix}"
        with open(self._note(name), "wb") as stream:
            place = quote_from_bytes(os.fsencode(path)).encode()
            stream.write(b"[Trash Info]\nPath=" + place + b"\nDeletionDate=2026-01-01T00:00:00\n")
        target = os.path.join(self.trash, "files", name)
        os.rename(path, target)
        self.strange.add(target)

    def _note(self, name):
        return os.path.join(self.trash, "info", f"{name}.trashinfo")

    def _drop_note(self, now, number, other, spec):
        path = self._pick(now.trash, number)
        if path and os.path.lexists(self._note(os.path.basename(path))):
            os.unlink(self._note(os.path.basename(path)))

    def _purge(self, now, number, other, spec):
        path = self._pick(now.trash, number)
        if path:
            os.unlink(path)
            self._drop_note(Now({}, {path: None}), 0, 0, spec)
            self.strange.add(path)

    def _restore_by_hand(self, now, number, other, spec):
        path = self._pick(now.trash, number)
        if path:
            target = self.place(other, path.rpartition(".")[2])
            if not os.path.lexists(target):
                os.makedirs(os.path.dirname(target), exist_ok=True)
                os.rename(path, target)
                self._drop_note(Now({}, {path: None}), 0, 0, spec)
                self.strange.add(path)

    # --- what the program does ---

    def order(self, *orders, kills=None, settled=True):
        """Lets programs run at the same time, and checks the result.

        Args:
            orders: one a program.
            kills: the end of each, or none.
            settled: what a kill has left is settled at once, and not at some later start.
        """
        before = self.now()
        protected = self.protected
        answers = play(self, orders, kills or [None] * len(orders))
        TALLY["orders"] += len(orders)
        TALLY["kills"] += sum(answer.killed for answer in answers)
        for answer in answers:
            check_words(answer)
        expected, fresh = self._learn(before, answers)
        assert contents(self.now()) == expected, "files are gone, or changed"
        was_killed = any(answer.killed for answer in answers)
        if was_killed and os.path.lexists(f"{self.data}/library.sqlite"):
            assert is_sound(f"{self.data}/library.sqlite")
        if not settled and was_killed:
            self._leave_open(before)
        else:
            self._settle(before, expected, orders, fresh)
        self._check_protected(before, protected, orders)
        self._check_choices(before, orders, answers)
        self._note_decisions(before, orders, answers)
        if settled or not was_killed:
            self.open, self.touched = {}, set()

    def _learn(self, before, answers):
        """Returns the files that must exist afterwards, and the places in the trash that others used."""
        expected, fresh = contents(before), set()
        for answer in answers:
            told = (answer.told or {}).get("meanwhile")
            if told:
                TALLY["meanwhile"] += 1
                for inode in told["gone"]:
                    del expected[inode]
                expected |= dict(told["new"])
                for digest, pictures, *rest in told["shown"]:
                    self.shown[digest] = Shown(frozenset(map(tuple, pictures)), *rest)
                fresh |= {*told["strange"]}
                self.touched |= {*told["touched"]}
                self.clock += 10_000
                self._number += 10
        self.strange |= fresh
        return expected, fresh

    def _leave_open(self, before):
        now = self.now()
        for path, file in before.photos.items():
            if now.photos.get(path) != file:
                self.open[file.inode] = path
        for path, file in now.photos.items():
            if before.photos.get(path) != file:
                self.open[file.inode] = path

    def _settle(self, before, expected, orders, fresh=frozenset()):
        """The journal says where each file is."""
        (answer,) = play(self, [JOURNAL], [None])
        check_words(answer)
        assert "rows" in answer.told, answer.told
        self.protected = answer.told["protected"]
        now = self.now()
        assert contents(now) == expected, "files are gone, or changed"
        rows = {row[0]: Row(*row) for row in answer.told["rows"]}
        assert set(self.rows) <= set(rows), "rows are gone"
        self._check_trashed(now, rows, before, fresh)
        self._check_moves(before, now, rows)
        self._check_decided(before, rows, orders)
        for row in rows.values():
            if row.state != (self.rows[row.id].state if row.id in self.rows else None):
                TALLY[row.state] += 1
        self.rows = rows

    def _check_trashed(self, now, rows, before, fresh):
        """The trash holds the files that have notes, and no others."""
        self.loose |= {number for number, row in self.rows.items() if row.trash_path in self.strange}
        trashed = [row for row in rows.values() if row.state == "trashed"]
        gone = {row.path for row in trashed}
        places = Counter(row.trash_path for row in trashed if row.id not in self.loose)
        for row in rows.values():
            assert row.state in ("trashed", "restored", "failed", "lost"), row
            if row.state != "trashed":
                self._check_row_outside(row, now, before, gone)
                continue
            if row.id not in self.went and row.trash_path not in {*before.trash, *fresh}:
                self.strange.discard(row.trash_path)
            if row.trash_path in self.strange or row.id in self.loose:
                continue
            assert row.trash_path in now.trash, row
            assert places[row.trash_path] == 1, row
            lying = now.trash[row.trash_path]
            went = self.went.setdefault(row.id, lying)
            if lying.inode == went.inode and lying.digest != went.digest:
                # Another program has changed it through another name: `contents` has been checked before.
                went = self.went[row.id] = lying
            assert lying[:3] == went[:3], row
        for path in now.trash:
            assert path in places or path in self.strange, f"{path} is in the trash, and no row says so"

    def _check_row_outside(self, row, now, before, gone):
        """A file that is newly said to be back, or to have stayed, is in its place."""
        known = self.rows.get(row.id)
        if (known is not None and known.state == row.state) or row.path in self.touched:
            return
        if row.state == "restored" and row.path not in gone:  # else another program moved it again
            assert row.path in now.photos, row
            if row.id in self.went:
                same = slice(1 if row.id in self.loose else 0, 3)  # others may have copied it
                assert now.photos[row.path][same] == self.went[row.id][same], row
                assert now.photos[row.path].mtime_ns == row.mtime_ns, row
        elif row.state == "failed" and row.path in before.photos and known is None:
            assert row.path in now.photos or row.path in gone, row
        elif row.state == "lost":
            trash_path = row.trash_path or (known and known.trash_path)
            is_loose = row.id in self.loose or trash_path in self.strange
            assert is_loose or row.path not in before.photos, row

    def _check_moves(self, before, now, rows):
        """Each file that is not where it was is where a row says it is."""
        trashed = {row.trash_path: row for row in rows.values() if row.state == "trashed"}
        back = {row.path for row in rows.values() if row.state == "restored"}
        in_trash = {}
        for path, file in now.trash.items():
            in_trash.setdefault(file.inode, []).append(path)
        gone = [(path, file.inode) for path, file in before.photos.items() if now.photos.get(path) != file]
        for path, inode in gone:
            if path in self.touched:
                continue
            places = in_trash.get(inode, [])
            assert any(place in trashed and trashed[place].path == path for place in places), path
        for path, file in now.photos.items():
            if path not in before.photos and path not in self.touched:
                assert path in back or (self.open and file.inode in self.open), path

    def _check_protected(self, before, protected, orders):
        after = self.now().photos
        folders = {*protected} & {*self.protected}
        if len(orders) == 1 and orders[0].verb == "clean" and orders[0].extra[:1] == ("--protect",):
            folders.add(os.path.join(self.photos, orders[0].extra[1]))
        for folder in folders:
            for path, file in before.photos.items():
                if path.startswith(f"{folder}/") and path not in self.touched:
                    assert path in after, f"{path} was protected"
                    assert after[path][:2] == file[:2], f"{path} was protected"

    def _check_decided(self, before, rows, orders):
        """No file goes on account of one that it was decided to be no duplicate of."""
        apart = {pair for pairs in self.decided.values() for pair in pairs}
        if any(order.verb in ("decide", "take back") for order in orders):
            return
        for row in rows.values():
            if row.id in self.rows or row.state != "trashed" or not row.keeper:
                continue
            if {row.path, row.keeper} & self.touched:
                continue
            extra, keeper = before.photos.get(row.path), before.photos.get(row.keeper)
            if extra and keeper and not self.open:
                assert frozenset((extra.digest, keeper.digest)) not in apart, row
                self._check_pair(extra, keeper, row, orders)

    def _check_pair(self, extra, keeper, row, orders):
        """Files that go by a rule show what the kept file shows."""
        if are_strict(orders):
            going, kept = (self.shown.get(file.digest, Shown()) for file in (extra, keeper))
            assert going.pictures <= kept.pictures or not going.is_whole, (row, going, kept)

    def _check_choices(self, before, orders, answers):
        """A rule takes no last picture, and what was marked to be kept stays."""
        after = self.now().photos
        for order, answer in zip(orders, answers, strict=True):
            if order.verb in BY_RULE | {"mark"} and answer.told and len(orders) == 1:
                chosen, kept = answer.told.get("chosen"), answer.told.get("kept", ())
                before_files = {
                    path: file for path, file in before.photos.items() if path not in self.touched
                }
                assert all(path in after for path in kept if path in before_files)
                gone = {path for path in before_files if path not in after}
                if chosen is not None and order.policy != "take":
                    assert gone <= {*chosen}
        if are_strict(orders):
            others = self.shows(file for path, file in before.photos.items() if path in self.touched)
            best = self.shows(before.photos.values(), whole=True)
            best = {picture: count for picture, count in best.items() if picture not in others}
            self._check_best(best, self.shows(after.values()), orders)

    def _check_best(self, best, left, orders):
        assert set(best) <= set(left), "a rule took the last file of a picture"
        if all(order.verb in CALM or order.rule.startswith("highest-resolution") for order in orders):
            for picture, pixel_count in best.items():
                assert left[picture] >= 0.96 * pixel_count, f"the best of {picture} is gone"

    def _note_decisions(self, before, orders, answers):
        for order, answer in zip(orders, answers, strict=True):
            if order.verb == "take back":
                if answer.told is None:
                    self.decided = {}
                self.decided.pop((answer.told or {}).get("taken back"), None)
            elif order.verb == "decide" and answer.told and "decision" in answer.told:
                digests = [self._digest_as(before, *file) for file in answer.told["files"]]
                pairs = {frozenset(pair) for pair in combinations([each for each in digests if each], 2)}
                self.decided[answer.told["decision"]] = {pair for pair in pairs if len(pair) == 2}

    def _digest_as(self, before, path, size_bytes, mtime_ns):
        file = before.photos.get(path)
        return file.digest if file and file[2:] == (size_bytes, mtime_ns) else None

    # --- at the end ---

    def bring_back(self):
        """Everything that is in the trash comes back byte for byte, but where something is in its place."""
        self.order(JOURNAL)
        before = self.now()
        rows = [row for row in self.rows.values() if row.state == "trashed"]
        (answer,) = play(self, [UNDO_ALL], [None])
        check_words(answer)
        self._settle(before, contents(before), [UNDO_ALL])
        now = self.now()
        failed = answer.told.get("failed", {})
        for row in rows:
            if row.trash_path in self.strange or row.id in self.loose:
                continue
            after = self.rows[row.id]
            if after.state == "restored":
                assert now.photos[row.path] == self.went[row.id]._replace(mtime_ns=row.mtime_ns), row
                continue
            assert row.path in failed, after
            images = [other.path for other in rows if other.id == row.companion_of]
            assert {row.path, *images} & {*now.photos}, (after, failed[row.path])


class Row(NamedTuple):
    """A row of the journal."""

    id: int
    path: str
    trash_path: str | None
    keeper: str | None
    state: str
    reason: str | None
    companion_of: int | None
    mtime_ns: int


def are_strict(orders):
    """Whether nothing goes but by a rule, and that takes only what shows the same."""
    return all(order.verb in BY_RULE | CALM and "--differing" not in order.extra for order in orders)


def _listed(value):
    """A set as a list that JSON can hold."""
    return list(map(list, value)) if isinstance(value, frozenset) else value


def contents(now):
    """The bytes of each file, by its inode, wherever it lies."""
    return {file.inode: file.digest for files in now for file in files.values()}


def check_words(answer):
    """A program says what it does in sentences."""
    if answer.killed:
        return
    told = answer.told
    assert told is not None, "the program ended without a word"
    assert "bug" not in told, told["bug"]
    assert told.get("status", 0) in (0, 1, 2, 130), told
    for words in (told["out"], told["err"]):
        assert "Traceback" not in words, words
        assert "should not have happened" not in words, words
