"""The program in copies of this process, which may be killed or stopped at any step, and be two at once.

This process has no threads; a copy of it does one thing with the library, as a program that a person
starts. What it says, and every error that is not a sentence for a person, comes back.
"""

import argparse
import contextlib
import io
import json
import os
import random
import select
import signal
import sqlite3
import sys
import threading
import time
import traceback
from typing import Any, NamedTuple

from dupfinder import cli
from dupfinder.base.errors import Cancelled, DupfinderError
from dupfinder.cli.clean_arguments import add_clean_arguments
from dupfinder.finder import Finder
from dupfinder.trash.plan import Extra
from helpers.kills import Steps

PATIENCE_SECONDS = 120
EVENTS = frozenset(
    "open os.rename os.link os.remove os.mkdir os.rmdir os.utime os.listdir os.scandir os.truncate"
    " shutil.copyfile shutil.move shutil.rmtree".split()
)
"""Python tells of these before it does them."""


class Kill(NamedTuple):
    """The end of a program.

    Attributes:
        step: of its own and SQLite's, at which it comes; None for one by time.
        seconds: after which it comes.
        gently: the person asked for it, and the program may finish what it is at.
        meanwhile: in place of the end, another program does this: arguments of `World.disturb`.
    """

    step: int | None
    seconds: float | None = None
    gently: bool = False
    meanwhile: tuple[Any, ...] | None = None


class Order(NamedTuple):
    """Something that a person has the program do.

    Attributes:
        verb: a key of VERBS.
        number: chooses among what there is.
        rule: as text.
        policy: what becomes of companions.
        radius: in bits.
        extra: more arguments for `clean`; folders without that of the pictures.
    """

    verb: str
    number: int = 0
    rule: str = "highest-resolution"
    policy: str = "point-out"
    radius: int = 10
    extra: tuple[str, ...] = ()


class Answer(NamedTuple):
    """The result of an order: it was killed, or it answered."""

    killed: bool
    told: Any


class _Moment(Steps):
    """Makes something happen at a certain step, instead of the end."""

    def __init__(self, step, act):
        super().__init__(None)
        self._moment, self._act, self.fault = step, act, None

    def over(self):
        """Drops events that have not happened by now."""
        self._moment = None

    def _step(self, _statement=None):
        if self.done == self._moment:
            self._moment = None
            try:
                self._act()
            except Exception:  # SQLite would call it an interruption
                self.fault = traceback.format_exc()
        return super()._step()


def play(world, orders, kills):
    """Runs orders at the same time in copies of this process.

    Args:
        world: the pictures and the library.
        orders: one a copy.
        kills: None, or the end of a copy; one a copy.

    Returns:
        Answers in the order of the copies.
    """
    running = [_start(world, *each) for each in zip(orders, kills, strict=True)]
    return [_answer(*each, kill) for each, kill in zip(running, kills, strict=True)]


def _start(world, order, kill):
    reader, writer = os.pipe()
    child = os.fork()
    if child:
        os.close(writer)
        return child, reader, time.monotonic()
    try:
        told = _carry_out(world, order, kill)
        with os.fdopen(writer, "wb") as stream:
            stream.write(json.dumps(told).encode())
    finally:
        os._exit(0)


def _answer(child, reader, started, kill):
    seconds = PATIENCE_SECONDS if kill is None or kill.seconds is None else kill.seconds
    parts = []
    while True:
        left = max(0.0, started + seconds - time.monotonic())
        if not select.select([reader], [], [], left)[0]:
            os.kill(child, signal.SIGKILL)
            seconds = PATIENCE_SECONDS
            assert kill is not None, "the program hangs"
            continue
        part = os.read(reader, 1 << 16)
        if not part:
            break
        parts.append(part)
    os.close(reader)
    _, status = os.waitpid(child, 0)
    killed = os.WIFSIGNALED(status)
    assert not killed or (kill is not None and os.WTERMSIG(status) == signal.SIGKILL), status
    return Answer(killed, json.loads(b"".join(parts)) if parts and not killed else None)


def _carry_out(world, order, kill):
    """Returns the result of an order as JSON values."""
    cancel = threading.Event()
    told = {}
    steps = Steps(kill.step if kill else None)
    if kill and kill.gently:
        steps = _Moment(kill.step, cancel.set)
    elif kill and kill.meanwhile:
        steps = _Moment(kill.step, lambda: told.update(meanwhile=world.disturb_now(*kill.meanwhile)))
    main = threading.main_thread()

    def heard(event, _arguments):
        if event in EVENTS and threading.current_thread() is main:
            steps._step()

    sys.addaudithook(heard)
    output, errors = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
            told |= VERBS[order.verb](world.data, world.photos, order, cancel)
    except (DupfinderError, Cancelled) as error:
        told["refused"] = f"{type(error).__name__}: {error}"
    except BaseException:
        told["bug"] = traceback.format_exc()
    if isinstance(steps, _Moment):
        steps.over()
        if steps.fault:
            told["bug"] = steps.fault
    return {"steps": steps.done, "out": output.getvalue(), "err": errors.getvalue(), **told}


# --- verbs ------------------------------------------------------------------------------------------------


def _command(data, *arguments):
    return {"status": cli.main([arguments[0], "--data-dir", data, "--threads", "1", *arguments[1:]])}


def _index(data, photos, order, cancel):
    if order.number % 2:
        with Finder(data, threads=1) as finder:
            finder.index([photos], cancel=cancel)
        return {}
    return _command(data, "index", photos)


def _clean(data, photos, order, cancel):
    """A rule takes what it takes, of the pictures as they are."""
    arguments = ["--keep", order.rule, "--companions", order.policy, "--radius", str(order.radius)]
    extra = [os.path.join(photos, each) if each in ("a", "b") else each for each in order.extra]
    return _command(data, "clean", "--apply", *arguments, *extra, photos)


def clean_options():
    """Returns the help on the options of `clean`."""
    parser = argparse.ArgumentParser()
    add_clean_arguments(parser)
    return parser.format_help()


def _rule(data, photos, order, cancel):
    """Applies a rule as the window does, where pictures may have changed since they were indexed."""
    from dupfinder.clusters.rules import parse_rule

    return _review(data, order, cancel, parse_rule(order.rule), 0.0)


def _mark(data, photos, order, cancel):
    """A person marks files, with a rule or without one."""
    from dupfinder.clusters.rules import parse_rule

    criteria = parse_rule(order.rule) if order.number % 3 == 0 else None
    return _review(data, order, cancel, criteria, 0.6)


def _review(data, order, cancel, criteria, share):
    draw = random.Random(order.number)
    with Finder(data, threads=1) as finder:
        clusters = finder.clusters(radius=order.radius).clusters
        paths = [file.image.path for cluster in clusters for file in cluster.files]
        words = ("trash", "trash", "keep", "keeper")
        marks = {path: draw.choice(words) for path in sorted(paths) if draw.random() < share}
        selection = finder.select(clusters, order.radius, criteria, marks)
        extras = []
        for choice in selection.choices:
            for file in choice.extras:
                kept = choice.kept_for(file)
                exact = file.relation == "exact" and kept is choice.cluster.keeper
                extras.append(Extra(file.image, kept, exact))
        if extras:
            finder.trash(extras, companions=order.policy, cancel=cancel)
    kept = [path for path, mark in marks.items() if mark != "trash"]
    return {"chosen": [extra.image.path for extra in extras], "kept": kept}


def _undo(data, photos, order, cancel):
    """A batch comes back."""
    batch = [] if order.number % 2 else ["--batch", str(order.number // 2 + 1)]
    return _command(data, "undo", *batch)


def _undo_files(data, photos, order, cancel):
    """Single files come back."""
    draw = random.Random(order.number)
    with Finder(data, threads=1) as finder:
        rows = [file.id for batch in finder.trashed() for file in batch.files if file.state == "trashed"]
        chosen = [number for number in sorted(rows) if draw.random() < 0.5]
        if chosen:
            finder.undo(files=chosen, cancel=cancel)
    return {}


def _undo_all(data, photos, order, cancel):
    """Everything that is in the trash comes back; gives what does not, with the reason."""
    with Finder(data, threads=1) as finder:
        rows = [file.id for batch in finder.trashed() for file in batch.files if file.state == "trashed"]
        result = finder.undo(files=rows) if rows else None
    return {"failed": {failure.path: failure.reason for failure in result.failed} if result else {}}


def _decide(data, photos, order, cancel):
    """Two files, or all of a cluster, are no duplicates."""
    draw = random.Random(order.number)
    with Finder(data, threads=1) as finder:
        clusters = finder.clusters(radius=order.radius).clusters
        if not clusters:
            return {}
        images = [file.image for file in draw.choice(clusters).files]
        kind = draw.choice(("pair", "cluster"))
        if kind == "pair":
            images = [images[0], draw.choice(images[1:])]
        number = finder.decide_not_duplicates(kind, images)
    files = [(image.path, image.size_bytes, image.mtime_ns) for image in images]
    return {"decision": number, "files": files}


def _take_back(data, photos, order, cancel):
    with Finder(data, threads=1) as finder:
        numbers = [decision.id for decision in finder.decisions()]
        if numbers:
            finder.take_back(numbers[order.number % len(numbers)])
    return {"taken back": numbers[order.number % len(numbers)] if numbers else None}


def _protect(data, photos, order, cancel):
    with Finder(data, threads=1) as finder:
        finder.protect(os.path.join(photos, order.rule), order.number % 3 > 0)
    return {}


def _journal(data, photos, order, cancel):
    """All rows, once what a kill has left is settled."""
    with Finder(data, threads=1) as finder:
        rows = [file for batch in finder.trashed() for file in batch.files]
        protected = finder.protected()
    names = ("id", "path", "trash_path", "keeper", "state", "reason", "companion_of", "mtime_ns")
    return {
        "rows": sorted(([getattr(row, name) for name in names] for row in rows), key=lambda row: row[0]),
        "protected": protected,
    }


VERBS = {
    "index": _index,
    "clean": _clean,
    "rule": _rule,
    "mark": _mark,
    "undo": _undo,
    "undo files": _undo_files,
    "undo all": _undo_all,
    "decide": _decide,
    "take back": _take_back,
    "protect": _protect,
    "journal": _journal,
}


def is_sound(path):
    """Whether SQLite finds a library whole."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
