"""The options of the command clean, with the words for rules and kinds of differences."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from dupfinder.base.errors import RuleError

if TYPE_CHECKING:
    from dupfinder.clusters.rules import Criterion
    from dupfinder.clusters.scope import Differing


def add_clean_arguments(clean: argparse.ArgumentParser) -> None:
    """Adds the options of `clean` except folders and radius."""
    clean.formatter_class = argparse.RawDescriptionHelpFormatter
    clean.epilog = _criteria_help()
    clean.add_argument(
        "--keep",
        type=_rule,
        action="extend",
        required=True,
        metavar="RULE[,RULE…]",
        help="which file of a cluster is kept: the criteria below, most important first; may be repeated",
    )
    clean.add_argument(
        "--protect",
        action="append",
        default=[],
        metavar="FOLDER",
        help="nothing below it is moved by this run; may be repeated",
    )
    clean.add_argument(
        "--confirm-protected",
        action="store_true",
        help="the list of protected folders is complete again, after some were lost with a damaged file",
    )
    clean.add_argument(
        "--companions",
        choices=("point-out", "take", "leave"),
        default="point-out",
        help="files that belong to an image, such as its RAW file, Live Photo video or sidecar: "
        "do not move the image (default), move videos and sidecars with it unless the kept file has none, "
        "or leave them behind",
    )
    clean.add_argument(
        "--differing",
        type=_differing,
        action="extend",
        default=[],
        metavar="KIND[,KIND…]",
        help="also move near-duplicates that differ from the kept file: local (a caption, a retouch, another "
        "subject), colour, whole (throughout), turned, mirrored, crop; by default they stay",
    )
    clean.add_argument(
        "--bursts",
        action="store_true",
        help="also move pictures that one camera took within seconds, though they are no copies",
    )
    clean.add_argument(
        "--only",
        choices=("exact", "same-pixels"),
        default="near",
        help="move only files whose bytes, or whose pixels, are equal to those of the kept file",
    )
    ways = clean.add_mutually_exclusive_group()
    ways.add_argument("--move-to", metavar="FOLDER", help="move the extras there instead of to the trash")
    ways.add_argument(
        "--hard-link",
        action="store_true",
        help="replace exact copies by hard links to the kept file: one file with two names",
    )
    ways.add_argument(
        "--reflink",
        action="store_true",
        help="replace exact copies by files that share the data of the kept file until one is changed, where "
        "the drive can do that",
    )
    clean.add_argument(
        "--keep-structure",
        action="store_true",
        help="with --move-to: below it as they are below what was indexed",
    )
    clean.add_argument(
        "--apply", action="store_true", help="move the extras; without it nothing but the library is changed"
    )


def _criteria_help() -> str:
    from dupfinder.clusters.rules import KINDS, Criterion, describe

    names = [f"{kind.name}:{kind.example}" if kind.needs_value else kind.name for kind in KINDS]
    width = max(map(len, names))
    lines = [
        f"  {name:<{width}}  {describe(Criterion(kind.name, kind.example))}"
        for name, kind in zip(names, KINDS, strict=True)
    ]
    return "\n".join(
        (
            "criteria; of each cluster the file that is best by the first is kept, the next decides a tie:",
            *lines,
            "",
            "Only files that were verified against the kept file, and do not differ from it, go; see",
            "--differing. An intact file never goes for a damaged one.",
            "JSON: keep lists every file of the clusters that was not chosen to go; trash those that go or",
            "went; failed those that were chosen and stay, with the reason; stay those of keep that the rule",
            "left out, with the reason; left companions that stay without their image, with the reason. With",
            "--move-to the list trash is called move, and says where to; with the links, link.",
        )
    )


def _differing(text: str) -> list[Differing]:
    from dupfinder.clusters.scope import DIFFERING

    names = [name.strip() for name in text.split(",")]
    known: dict[str, Differing] = {name: name for name in DIFFERING}
    for name in names:
        if name not in known:
            raise argparse.ArgumentTypeError(
                f"there is no kind of difference {name!r}; there are {', '.join(DIFFERING)}"
            )
    return [known[name] for name in names]


def _rule(text: str) -> tuple[Criterion, ...]:
    from dupfinder.clusters.rules import parse_rule

    try:
        return parse_rule(text)
    except RuleError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
