"""Rules choose what is kept and what may go; they never take a last file, and a person's mark wins."""

import dataclasses
import os
import re
import subprocess
import sys

import pytest
from helpers.cluster_graphs import image
from helpers.folders import ROOT
from hypothesis import example, given
from hypothesis import strategies as st

from dupfinder.base.errors import RuleError
from dupfinder.base.records import NO_DISTANCE, Cluster, ClusterFile, Crop, Difference
from dupfinder.clusters.rule_sieves import SIEVES, SIEVES_OF_VALUES
from dupfinder.clusters.rules import FORMATS, KINDS, PRESETS, Criterion, describe, format_rule, parse_rule
from dupfinder.clusters.scope import Scope
from dupfinder.clusters.selection import reclaimable_bytes, select
from dupfinder.system import path_names

ALIKE = Difference("none", 0.1)


def cluster_of(*images, relations=()):
    """A cluster of these, the first one its keeper; all others near unless told otherwise."""
    given = ["keeper", *relations, *["near"] * len(images)]
    return Cluster(
        tuple(
            ClusterFile(each, 0, relation, None, relation not in ("linked", "look-alike"), ALIKE)
            for each, relation in zip(images, given, strict=False)
        )
    )


def told_anew(pairs):
    """Tells clusters from other keepers; every file is then near, unless it was exact to all."""
    return [anew(cluster, keeper) for cluster, keeper in pairs]


def anew(cluster, keeper):
    files = [
        dataclasses.replace(f, relation="near", direct=True, difference=ALIKE)
        for f in cluster.files
        if f.image != keeper
    ]
    return Cluster((ClusterFile(keeper, 0, "keeper", None, True), *files))


def never(path):
    """No path is protected."""
    return False


def no_rekey(pairs):
    raise AssertionError("no cluster is to be told from another keeper")


def kept(criteria, *images, marks=None, protected=()):
    """The number of the file that is kept of a cluster of these."""
    rule = parse_rule(criteria) if criteria else None
    return keeper_of(cluster_of(*images), rule, marks or {}, protected).id


def keeper_of(cluster, criteria, marks=None, protected=()):
    """The file that is kept of a cluster, as in ``kept``."""
    (choice,) = select(
        [cluster],
        criteria=criteria,
        marks=marks or {},
        is_protected=lambda path: path in protected,
        rekey=told_anew,
    ).choices
    return choice.cluster.keeper


def chosen(cluster, criteria="oldest-modified", marks=None, protected=(), rekey=told_anew):
    """The choice made in one cluster."""
    selection = select(
        [cluster],
        criteria=parse_rule(criteria) if criteria else None,
        marks=marks or {},
        is_protected=lambda path: path in protected,
        rekey=rekey,
    )
    (choice,) = selection.choices
    return choice


def extras(*arguments, **options):
    """The numbers of the extras of one cluster."""
    return [file.image.id for file in chosen(*arguments, **options).extras]


# --- rules as text --------------------------------------------------------------------------


def test_a_rule_is_criteria_with_commas_between_them():
    assert parse_rule("highest-resolution,largest") == (Criterion("highest-resolution"), Criterion("largest"))
    assert parse_rule(" Format:heic/JPEG , oldest ") == (
        Criterion("format", "heic/JPEG"),
        Criterion("oldest"),
    )


def test_a_comma_in_a_folder_or_a_pattern_ends_it_only_before_a_criterion():
    assert parse_rule("folder:/a, b,c:d, largest,name:x,y*") == (
        Criterion("folder", "/a, b,c:d"),
        Criterion("largest"),
        Criterion("name", "x,y*"),
    )
    assert parse_rule("folder:/a,folder:/b,largest files") == (
        Criterion("folder", "/a"),
        Criterion("folder", "/b,largest files"),
    )


def test_a_quoted_value_may_hold_anything():
    assert parse_rule('folder:"/a,largest", smallest') == (
        Criterion("folder", "/a,largest"),
        Criterion("smallest"),
    )
    assert parse_rule('name:"a ""b"" "') == (Criterion("name", 'a "b" '),)
    assert parse_rule('name:a"b') == (Criterion("name", 'a"b'),)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "A criterion is missing"),
        ("largest,", "A criterion is missing"),
        (",largest", "A criterion is missing"),
        ("largst", 'no criterion "largst"; the nearest is "largest"'),
        ("highest-resolution,oldst,largest", 'no criterion "oldst"; the nearest is "oldest"'),
        ("xyzzy", "there are best, highest-resolution, lowest-resolution"),
        (
            "folder:/a,oldst",
            'the nearest is "oldest". If it is part of the value of "folder", put that in quotes',
        ),
        ("largest:3", '"largest" takes no value'),
        ("folder", '"folder" needs a value, such as folder:/home/me/Pictures'),
        ("name:,largest", '"name" needs a value'),
        ("format:HEIC/JPGE", 'no format "JPGE"; there are RAW, HEIC'),
        ("format:HEIC,PNG", 'no format "HEIC,PNG"'),
        ('folder:"/a', "does not end with one"),
        ('folder:"/a" b,largest', "does not end with one"),
        ("na\udce9me", 'no criterion "na?me"; the nearest is "name"'),
    ],
)
def test_what_is_no_rule_is_told_in_a_sentence(text, sentence):
    with pytest.raises(RuleError, match=re.escape(sentence)) as told:
        parse_rule(text)
    assert str(told.value).endswith(".")
    str(told.value).encode()


PIECES = [*',:" \\%*é\udcff/aB', "largest", ",name:", ", oldest", ",folder:x", "oldst"]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1).map("".join)
VALUES = st.one_of(st.text(min_size=1), TEXTS, st.binary(min_size=1).map(os.fsdecode))
CRITERIA = st.one_of(
    st.sampled_from([kind.name for kind in KINDS if not kind.needs_value]).map(Criterion),
    st.builds(Criterion, st.sampled_from(["name", "not-name", "folder"]), VALUES),
    st.lists(st.sampled_from([*FORMATS, "jpg", "tif"]), min_size=1, max_size=4).map(
        lambda names: Criterion("format", "/".join(names))
    ),
)


@given(st.lists(CRITERIA, min_size=1, max_size=5))
@example([Criterion("name", '"a"'), Criterion("folder", "/a,largest,b"), Criterion("folder", " /\udcff ")])
def test_a_rule_written_out_is_read_as_the_same_rule(criteria):
    assert parse_rule(format_rule(criteria)) == tuple(criteria)


@given(TEXTS)
def test_any_text_is_a_rule_or_is_told_to_be_none(text):
    try:
        criteria = parse_rule(text)
    except RuleError:
        return
    assert parse_rule(format_rule(criteria)) == criteria


def test_every_kind_has_a_sieve_and_no_other():
    assert set(SIEVES) == {kind.name for kind in KINDS if not kind.needs_value}
    assert set(SIEVES_OF_VALUES) == {kind.name for kind in KINDS if kind.needs_value}


def test_every_kind_has_words_for_people():
    for kind in KINDS:
        words = describe(Criterion(kind.name, kind.example))
        assert words
        assert words == words.strip()
        assert "{" not in words
    assert describe(Criterion("highest-resolution")) == "highest resolution"
    assert describe(Criterion("format", "heif/jpg")) == "format HEIC before JPEG"
    assert describe(Criterion("folder", "/{value}/\udcff")) == "in /{value}/?"


def test_presets_are_rules_with_names_of_their_own():
    assert PRESETS[0].name == "Best quality"
    assert format_rule(PRESETS[0].criteria) == "best"
    assert len({preset.name.casefold() for preset in PRESETS}) == len(PRESETS)
    for preset in PRESETS:
        assert parse_rule(format_rule(preset.criteria)) == preset.criteria


# --- criteria -------------------------------------------------------------------------------

TAKEN = "2020:01:01 00:00:00"
YEAR_2030_NS = 1_900_000_000 * 10**9


@pytest.mark.parametrize(
    ("criterion", "details"),
    [
        ("highest-resolution", {"content_pixels": 9000}),
        ("lowest-resolution", {"content_pixels": 7000}),
        ("largest", {"size_bytes": 1001}),
        ("smallest", {"size_bytes": 999}),
        ("camera-data", {"camera": True}),
        ("oldest-modified", {"mtime_ns": 4}),
        ("newest-modified", {"mtime_ns": 6}),
        ("oldest-taken", {"taken_at": TAKEN}),
        ("newest-taken", {"taken_at": TAKEN}),
        ("newest", {"taken_at": TAKEN}),
        ("newest", {"mtime_ns": YEAR_2030_NS}),
        ("oldest", {"mtime_ns": -2 * 86400 * 10**9}),
        ("shortest-path", {"path": "/p/9"}),
        ("longest-path", {"path": "/p/long.jpg"}),
        ("format:PNG", {"format": "PNG"}),
        ("format:tif/PNG", {"format": "TIFF"}),
        ("name:img_?.jpg", {"path": "/p/IMG_1.JPG"}),
        ("name:[A-C]*", {"path": "/p/b.jpg"}),
        ("name:*\u00e9*", {"path": "/p/cafe\u0301"}),
        ("name:\udcff*", {"path": "/p/\udcff.jpg"}),
        ("not-name:?.jpg", {"path": "/p/IMG_1.JPG"}),
        ("folder:/q", {"path": "/q/inside/1.jpg"}),
        ("folder:/q/", {"path": "/q/1.jpg"}),
        ("folder:/q//a/../", {"path": "/q/1.jpg"}),
    ],
)
def test_a_criterion_keeps_the_file_that_is_best_by_it(criterion, details):
    best, others = image(9, **details), [image(1), image(2)]
    assert kept(criterion, *others, best) == 9
    assert kept(criterion, best, *others) == 9


def test_upright_leaves_out_what_is_stored_turned():
    turned = [image(number, turned=True) for number in (1, 2)]
    assert kept("upright", *turned, image(9)) == kept("upright", image(9), *turned) == 9


@pytest.mark.parametrize("text", ["camera-data,upright", "upright,camera-data,best"])
def test_the_criteria_of_originals_are_read_and_written(text):
    assert format_rule(parse_rule(text)) == text


@pytest.mark.parametrize(
    "criteria", [kind.name if not kind.needs_value else f"{kind.name}:{kind.example}" for kind in KINDS]
)
def test_files_that_are_equal_by_a_criterion_are_told_apart_by_the_next(criteria):
    assert kept(f"{criteria},name:2*", image(1), image(2), image(3)) == 2


@pytest.mark.parametrize(
    "criteria", [kind.name if not kind.needs_value else f"{kind.name}:{kind.example}" for kind in KINDS]
)
def test_the_order_of_the_cluster_decides_last(criteria):
    assert kept(criteria, image(3), image(1), image(2)) == 3


def test_a_folder_is_no_other_one_whose_name_begins_alike():
    assert kept("folder:/p/a", image(1, path="/p/ab/1"), image(2, path="/p/a/2")) == 2
    assert kept("folder:/,largest", image(1), image(2, size_bytes=2000)) == 2


def test_several_folders_come_in_their_order():
    images = [image(1, path="/c/1"), image(2, path="/b/2"), image(3, path="/a/3")]
    assert kept("folder:/a,folder:/b", *images) == 3
    assert kept("folder:/x,folder:/b", *images) == 2


def test_a_folder_must_be_given_by_its_whole_path():
    with pytest.raises(RuleError, match=r"whole path\.$"):
        kept("folder:Pictures", image(1), image(2))


def test_formats_come_in_their_order_and_others_last():
    images = [image(1, format="GIF"), image(2), image(3, format="HEIC"), image(4, format="RAW")]
    assert kept("format:RAW/HEIC", *images) == 4
    assert kept("format:HEIC/RAW", *images) == 3
    assert kept("format:HEIC/JPG", *images[:2]) == 2


def test_no_date_taken_comes_after_every_date():
    images = [image(1), image(2, taken_at="2020:01:01 00:00:00"), image(3, taken_at="2021:01:01 00:00:00")]
    assert kept("oldest-taken", *images) == 2
    assert kept("newest-taken", *images) == 3


def test_a_date_taken_compares_with_the_local_time_of_a_change():
    changed = image(1, mtime_ns=1_600_000_000 * 10**9)
    assert kept("oldest", changed, image(2, taken_at="2020:09:10 00:00:00")) == 2
    assert kept("oldest", changed, image(2, taken_at="2020:09:17 00:00:00")) == 1
    assert kept("newest", changed, image(2, taken_at="2020:09:17 00:00:00")) == 2


def test_resolutions_within_4_percent_are_as_good_as_the_best():
    best, good, poor = (
        image(1, content_pixels=10000),
        image(2, content_pixels=9600),
        image(3, content_pixels=9500),
    )
    images = (dataclasses.replace(poor, size_bytes=3000), dataclasses.replace(good, size_bytes=2000), best)
    # Each is as good as the next, but the last is not as good as the first, in whatever order they come.
    assert kept("highest-resolution,largest", *images) == 2
    assert kept("highest-resolution,largest", *reversed(images)) == 2
    lowest = (
        image(1, content_pixels=9600),
        image(2, content_pixels=10000, size_bytes=1),
        image(3, content_pixels=10001),
    )
    assert kept("lowest-resolution,smallest", *lowest) == 2
    assert kept("lowest-resolution,largest", *lowest) == 1


def test_more_pixels_decide_at_last_between_resolutions_that_are_as_good():
    little, more = image(1), image(2, width=101, content_pixels=8080)
    assert kept("highest-resolution", little, more) == 2
    assert kept("lowest-resolution", more, little) == 1
    assert kept("highest-resolution,largest", dataclasses.replace(little, size_bytes=2000), more) == 1
    assert kept("largest", little, more) == 1


def test_a_letterbox_adds_pixels_but_no_resolution():
    assert kept("highest-resolution", image(1, height=120), image(2)) == 2


def test_a_criterion_that_cannot_be_used_is_told():
    for bad in (Criterion("biggest"), Criterion("folder"), Criterion("format", "XYZ")):
        with pytest.raises(RuleError):
            keeper_of(cluster_of(image(1), image(2)), [bad])
        with pytest.raises(RuleError):
            select([], criteria=[bad], marks={}, is_protected=never, rekey=no_rekey)


# --- keepers --------------------------------------------------------------------------------


def test_without_criteria_the_clusters_own_keeper_is_kept():
    assert kept(None, image(2), image(1, size_bytes=2000)) == 2
    assert keeper_of(cluster_of(image(2), image(1)), ()).id == 2
    assert kept(None, image(2), image(1), protected={"/p/1.jpg"}) == 2


def test_a_damaged_file_is_not_kept_before_an_intact_one_whatever_the_rule_says():
    assert kept("largest", image(1, size_bytes=2000, damaged=True), image(2)) == 2
    assert kept("largest", image(1, damaged=True), image(2, damaged=True, size_bytes=2000)) == 2
    assert kept(None, image(1, damaged=True), image(2)) == 2


def test_a_file_out_of_reach_is_not_kept_before_one_within():
    assert kept("largest", image(1, size_bytes=2000, reachable=False), image(2)) == 2
    assert kept("largest", image(1, reachable=False), image(2, damaged=True)) == 2
    assert kept("largest", image(1, reachable=False, damaged=True), image(2, reachable=False)) == 2


def test_a_file_that_is_marked_trash_is_not_kept_while_another_is_not():
    images = [image(1, size_bytes=3000), image(2, size_bytes=2000), image(3)]
    assert kept("largest", *images, marks={"/p/1.jpg": "trash"}) == 2
    assert kept(None, *images, marks={"/p/1.jpg": "trash"}) == 2
    assert kept(None, *images, marks=dict.fromkeys(("/p/1.jpg", "/p/2.jpg", "/p/3.jpg"), "trash")) == 1


def test_a_file_that_is_marked_keeper_is_the_keeper_whatever_it_is():
    poor = image(2, size_bytes=1, damaged=True, reachable=False)
    assert kept("largest", image(1), poor, marks={poor.path: "keeper"}) == 2


@pytest.mark.parametrize(
    ("relation", "expected"), [("exact", 2), ("same-pixels", 2), ("near", 1), ("linked", 1)]
)
def test_a_protected_file_with_the_pixels_of_the_best_is_kept_in_its_place(relation, expected):
    """One that is only as large may be the poorer copy: then both stay."""
    cluster = cluster_of(image(1, size_bytes=3000), image(2), relations=[relation])
    found = keeper_of(cluster, parse_rule("largest"), protected={"/p/2.jpg"})
    assert found.id == expected


def test_a_protected_twin_counts_only_for_the_best_file():
    cluster = cluster_of(image(1), image(2), image(3, size_bytes=3000), relations=["exact", "near"])
    assert keeper_of(cluster, parse_rule("largest"), protected={"/p/2.jpg"}).id == 3


def test_a_protected_file_that_is_marked_trash_may_be_kept():
    assert kept(None, image(1), image(2), marks={"/p/1.jpg": "trash"}, protected={"/p/1.jpg"}) == 1


# --- extras ---------------------------------------------------------------------------------


def test_a_rule_takes_all_that_was_verified_against_the_keeper():
    cluster = cluster_of(*map(image, range(1, 5)), relations=["exact", "same-pixels", "near"])
    choice = chosen(cluster, rekey=no_rekey)
    assert choice.cluster is cluster
    assert [file.image.id for file in choice.extras] == [2, 3, 4]
    assert choice.reasons == {}


def test_files_stay_for_a_reason(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")  # where Qt moves them
    cluster = cluster_of(
        image(1),
        image(2),
        image(3),
        image(4, reachable=False),
        image(5, path="/p/\udcff.jpg"),
        image(6, content_pixels=7000),
        image(7),
        relations=["linked", "look-alike", "near", "near", "near", "near"],
    )
    choice = chosen(cluster, marks={"/p/7.jpg": "keep"}, protected={"/p/6.jpg"})
    assert choice.extras == ()
    assert choice.reasons == {
        "/p/2.jpg": "linked",
        "/p/3.jpg": "look-alike",
        "/p/4.jpg": "out-of-reach",
        "/p/\udcff.jpg": "name",
        "/p/6.jpg": "protected",
        "/p/7.jpg": "marked",
    }


def test_a_file_that_is_not_direct_stays_whatever_its_relation():
    files = cluster_of(image(1), image(2)).files
    cluster = Cluster((files[0], dataclasses.replace(files[1], direct=False)))
    assert chosen(cluster).reasons == {"/p/2.jpg": "linked"}


def test_a_damaged_keeper_takes_only_its_exact_copies():
    damaged = [image(number, damaged=True) for number in (1, 2, 3)]
    cluster = cluster_of(*damaged, relations=["exact", "near"])
    assert extras(cluster) == [2]
    assert chosen(cluster).reasons == {"/p/3.jpg": "damaged-keeper"}
    for relation in ("near", "exact"):  # what is intact is not what was compared
        marked = cluster_of(image(1, damaged=True), image(2), relations=[relation])
        assert extras(marked, marks={"/p/1.jpg": "keeper"}) == []


def test_what_holds_more_than_the_keeper_stays():
    pages, still = image(1, content="pages", frames=3), image(2)
    cluster = cluster_of(still, pages, relations=["near"])
    choice = chosen(cluster, marks={still.path: "keeper"})
    assert choice.extras == ()
    assert choice.reasons == {pages.path: "more"}
    assert extras(cluster, marks={pages.path: "trash"}) == [1]
    # Equal bytes hold the same, whatever it is.
    twins = cluster_of(pages, image(3, content="pages", frames=3), relations=["exact"])
    assert extras(twins) == [3]


def test_a_keeper_out_of_reach_takes_nothing():
    cluster = cluster_of(image(1, reachable=False), image(2), relations=["exact"])
    choice = chosen(cluster, marks={"/p/1.jpg": "keeper"})
    assert choice.extras == ()
    assert choice.reasons == {"/p/2.jpg": "keeper-out-of-reach"}


def test_a_damaged_copy_of_an_intact_keeper_is_an_extra():
    assert extras(cluster_of(image(1), image(2, damaged=True))) == [2]


def test_without_a_rule_only_marks_take_files():
    cluster = cluster_of(*map(image, range(1, 5)), relations=["near", "linked", "near"])
    choice = chosen(cluster, None, {"/p/3.jpg": "trash", "/p/4.jpg": "keep"}, rekey=as_linked)
    assert [file.image.id for file in choice.extras] == [3]
    assert choice.reasons == {"/p/4.jpg": "marked"}


def as_linked(pairs):
    """Told from another keeper, nothing was verified."""
    told = []
    for cluster, keeper in pairs:
        others = [f for f in cluster.files if f.image != keeper]
        files = [dataclasses.replace(f, relation="linked", direct=False) for f in others]
        told.append(Cluster((ClusterFile(keeper, 0, "keeper", None, True), *files)))
    return told


def test_a_linked_file_that_is_marked_has_no_kept_file_unless_another_one_that_stays_was_verified():
    cluster = cluster_of(*map(image, range(1, 4)), relations=["linked", "near"])
    marks = {"/p/2.jpg": "trash"}
    choice = chosen(cluster, None, marks, rekey=as_linked)
    assert choice.kept_for(choice.extras[0]) is None
    choice = chosen(cluster, None, marks, rekey=lambda pairs: [anew(*pair) for pair in pairs])
    assert choice.kept_for(choice.extras[0]).id == 3


def test_a_verified_file_that_is_marked_has_the_keeper():
    cluster = cluster_of(*map(image, range(1, 4)), relations=["linked", "near"])
    choice = chosen(cluster, None, {"/p/3.jpg": "trash"}, rekey=no_rekey)
    assert choice.kept_for(choice.extras[0]).id == 1


def test_a_rule_without_criteria_keeps_each_clusters_own_keeper():
    clusters = [cluster_of(image(1), image(2, size_bytes=2000))]
    selection = select(clusters, criteria=(), marks={}, is_protected=never, rekey=no_rekey)
    assert [file.image.id for _, file in selection.extras] == [2]


def test_marks_take_what_a_rule_does_not_and_all_files_if_all_are_marked():
    cluster = cluster_of(image(1), image(2), image(3, reachable=False), relations=["linked", "look-alike"])
    assert extras(cluster, marks={"/p/2.jpg": "trash", "/p/3.jpg": "trash"}) == [2, 3]
    choice = chosen(cluster, None, dict.fromkeys(("/p/1.jpg", "/p/2.jpg", "/p/3.jpg"), "trash"))
    assert [file.image.id for file in choice.extras] == [1, 2, 3]
    assert choice.takes_last


def test_a_protected_file_that_is_marked_trash_stays():
    cluster = cluster_of(image(1), image(2))
    marks = {"/p/1.jpg": "trash", "/p/2.jpg": "trash"}
    for criteria in (None, "largest"):
        choice = chosen(cluster, criteria, marks, protected={"/p/1.jpg"})
        assert [file.image.id for file in choice.extras] == [2]
        assert choice.reasons == {"/p/1.jpg": "protected"}
        assert not choice.takes_last


def test_marks_of_files_that_are_in_no_cluster_count_for_nothing():
    cluster = cluster_of(image(1), image(2))
    assert chosen(cluster, marks={"/p/9.jpg": "trash", "/q/2.jpg": "keeper"}) == chosen(cluster)


def test_the_others_are_told_from_the_keeper_that_was_chosen():
    linked = cluster_of(image(1), image(2, size_bytes=2000), image(3), relations=["near", "linked"])
    same = cluster_of(image(4), image(5))
    turned = cluster_of(image(6), image(7))
    asked = []

    def rekey(pairs):
        asked.append([(cluster, keeper.id) for cluster, keeper in pairs])
        return told_anew(pairs)

    selection = select(
        [linked, same, turned],
        criteria=[Criterion("largest")],
        marks={"/p/7.jpg": "keeper"},
        is_protected=never,
        rekey=rekey,
    )
    assert asked == [[(linked, 2), (turned, 7)]]
    first, second, third = selection.choices
    assert first.cluster.keeper.id == 2
    assert [file.image.id for file in first.extras] == [1, 3]  # direct to the new keeper
    assert second.cluster is same
    assert [file.image.id for file in third.extras] == [6]


def test_what_is_only_linked_to_the_chosen_keeper_stays_though_it_was_direct_to_the_former():
    cluster = cluster_of(image(1), image(2, size_bytes=2000), image(3))
    linked = cluster_of(cluster.files[1].image, image(1), image(3), relations=["near", "linked"])
    choice = chosen(cluster, "largest", rekey=lambda pairs: [linked])
    assert [file.image.id for file in choice.extras] == [1]
    assert choice.reasons == {"/p/3.jpg": "linked"}


def test_a_selection_lists_its_extras_with_their_choices():
    clusters = [
        cluster_of(image(1), image(2), image(3)),
        cluster_of(image(4), image(5), relations=["linked"]),
    ]
    selection = select(
        clusters, criteria=[Criterion("largest")], marks={}, is_protected=never, rekey=no_rekey
    )
    assert [(choice.cluster, file.image.id) for choice, file in selection.extras] == [
        (clusters[0], 2),
        (clusters[0], 3),
    ]


def test_it_is_told_when_nothing_good_would_stay():
    good, damaged, away = image(1), image(2, damaged=True), image(3, reachable=False)
    cluster = cluster_of(good, damaged, away)
    assert chosen(cluster, None, {good.path: "trash"}).takes_last
    assert not chosen(cluster, None, {damaged.path: "trash", away.path: "trash"}).takes_last
    assert chosen(cluster_of(good, away), None, {good.path: "trash"}).takes_last
    assert not chosen(cluster_of(damaged, image(4, damaged=True)), None, {"/p/4.jpg": "trash"}).takes_last
    assert not chosen(cluster, None).takes_last


def test_each_path_is_asked_about_its_protection_once():
    asked = []
    cluster = cluster_of(*map(image, range(1, 9)))
    select(
        [cluster],
        criteria=[Criterion("largest")],
        marks={"/p/3.jpg": "trash"},
        is_protected=lambda path: bool(asked.append(path)),
        rekey=told_anew,
    )
    assert len(asked) == len(set(asked))


def test_no_clusters_make_an_empty_selection():
    selection = select([], criteria=None, marks={}, is_protected=never, rekey=no_rekey)
    assert selection.choices == ()


def test_choosing_needs_no_numpy_and_no_window():
    code = "import sys, dupfinder.clusters.selection, dupfinder.trash.companions; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not {"numpy", "cv2", "PIL", "PySide6", "sqlite3"} & loaded


# --- whatever comes -------------------------------------------------------------------------

NAMES = st.sampled_from(["a.jpg", "b.jpg", "a copy.jpg", "é.png", "\udcff.jpg", "c,largest.heic"])
FOLDERS = st.sampled_from(["/p", "/p/in", "/q", "/caf\udce9"])
IMAGES = st.builds(
    image,
    st.just(0),
    path=st.builds("{}/{}".format, FOLDERS, NAMES),
    size_bytes=st.integers(1, 3),
    mtime_ns=st.sampled_from([-1, 0, 5, 10**18]),
    width=st.sampled_from([100, 102, 200]),
    content_pixels=st.sampled_from([0, 7600, 7900, 8000, 8200, 16000]),
    format=st.sampled_from(["JPEG", "PNG", "HEIC", "RAW"]),
    taken_at=st.sampled_from([None, "2020:01:01 00:00:00", "2021:01:01 00:00:00"]),
    damaged=st.booleans(),
    reachable=st.booleans(),
)
RELATIONS = st.sampled_from(["exact", "same-pixels", "near", "look-alike", "linked"])
RULES = st.one_of(
    st.none(),
    st.lists(
        st.one_of(
            CRITERIA.filter(lambda criterion: criterion.kind != "folder"),
            FOLDERS.map(lambda folder: Criterion("folder", folder)),
        ),
        max_size=4,
    ),
)


@st.composite
def situations(draw):
    """Clusters with relations, and what a rekey would say of each pair of their files; marks, protection."""
    images = draw(st.lists(IMAGES, min_size=2, max_size=12, unique_by=lambda each: each.path))
    images = [dataclasses.replace(each, id=number) for number, each in enumerate(images, 1)]
    cut = draw(st.integers(2, len(images)))
    parts = [images[:cut], images[cut:]] if len(images) - cut >= 2 else [images]
    clusters = [cluster_of(*part, relations=draw(st.lists(RELATIONS, min_size=8))) for part in parts]
    paths = st.sampled_from([*(each.path for each in images), "/elsewhere.jpg"])
    marks = draw(
        st.dictionaries(paths, st.sampled_from(["keep", "trash", "keeper"]), max_size=draw(st.integers(0, 8)))
    )
    protected = draw(st.sets(paths, max_size=3))
    again = draw(st.lists(RELATIONS, min_size=12, max_size=12))

    def rekey(pairs):
        return [
            cluster_of(
                keeper,
                *(f.image for f in cluster.files if f.image is not keeper),
                relations=again[: len(cluster.files)],
            )
            for cluster, keeper in pairs
        ]

    return clusters, draw(RULES), marks, protected, rekey


def select_in(situation, **changes):
    clusters, criteria, marks, protected, rekey = situation
    options = {"criteria": criteria, "marks": marks, "is_protected": protected.__contains__, "rekey": rekey}
    return select(clusters, **options | changes)


def grade(image):
    """Ranks a file that is left."""
    return image.reachable, image.reachable and not image.damaged


@given(situations())
def test_there_is_one_choice_a_cluster_of_its_own_files(situation):
    clusters = situation[0]
    choices = select_in(situation).choices
    assert len(choices) == len(clusters)
    for cluster, choice in zip(clusters, choices, strict=True):
        own = {file.image.path for file in cluster.files}
        gone = [file.image.path for file in choice.extras]
        assert {file.image.path for file in choice.cluster.files} == own
        assert len(gone) == len(set(gone))
        assert set(gone) | set(choice.reasons) <= own
        assert not set(gone) & set(choice.reasons)


@given(situations())
def test_a_rule_alone_keeps_the_keeper_and_no_worse_a_file_than_the_best(situation):
    for choice in select_in(situation, marks={}).choices:
        assert choice.cluster.files[0] not in choice.extras
        assert grade(choice.cluster.keeper) == max(grade(file.image) for file in choice.cluster.files)
        assert not choice.takes_last


@given(situations())
def test_a_cluster_that_is_not_marked_trash_as_a_whole_keeps_the_best_that_is_not(situation):
    marks, protected = situation[2], situation[3]
    for choice in select_in(situation).choices:
        files = choice.cluster.files
        staying = [file.image for file in files if file not in choice.extras]
        candidates = [
            file.image
            for file in files
            if marks.get(file.image.path) != "trash" or file.image.path in protected
        ]
        assert bool(staying) == bool(candidates)
        if candidates:
            assert choice.cluster.keeper in staying
            assert max(map(grade, staying)) == max(map(grade, candidates))


@given(situations())
def test_what_a_rule_takes_was_verified_and_can_be_spared(situation):
    _, criteria, marks, protected, _ = situation
    for choice in select_in(situation).choices:
        keeper = choice.cluster.keeper
        for file in choice.extras:
            path = file.image.path
            assert path not in protected
            if marks.get(path) == "trash":
                continue
            assert criteria is not None
            assert path not in marks
            assert file.direct
            assert file.relation in ("exact", "same-pixels", "near")
            assert file.image is not keeper
            assert file.image.reachable
            assert keeper.reachable
            assert file.relation == "exact" or not keeper.damaged
            assert path_names.can_be_moved(path)
        if criteria is not None:
            gone = {file.image.path for file in choice.extras}
            others = {file.image.path for file in choice.cluster.files[1:]}
            assert others == gone - {keeper.path} | others & set(choice.reasons)


@given(situations())
def test_marks_win(situation):
    marks, protected = situation[2], situation[3]
    for choice in select_in(situation).choices:
        gone = {file.image.path for file in choice.extras}
        own = {
            file.image.path: marks[file.image.path]
            for file in choice.cluster.files
            if file.image.path in marks
        }
        for path, mark in own.items():
            assert (path in gone) == (mark == "trash" and path not in protected)
            if mark == "trash" and path in protected:
                assert choice.reasons[path] == "protected"
        if "keeper" in own.values():
            assert own.get(choice.cluster.keeper.path) == "keeper"


@given(situations())
def test_without_a_rule_and_without_marks_nothing_goes(situation):
    selection = select_in(situation, criteria=None, marks={})
    assert not list(selection.extras)
    assert not any(choice.reasons for choice in selection.choices)


def test_the_benchmark_prints_a_row_for_each_rule():
    script = ROOT / "benchmarks" / "review.py"
    command = [sys.executable, str(script), "rules", "--clusters", "30", "--repeat", "1"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    for preset in PRESETS:
        assert re.search(rf"^{preset.name} .* ms .* ms +< 300 ms +\d+ +\d+$", told.stdout, re.MULTILINE)


# --- what differs from the keeper ---------------------------------------------------------------


def differing_cluster():
    """A keeper, and a near-duplicate for each way in which one can differ from it."""
    ways = [
        {"difference": ALIKE},
        {"difference": Difference("local", 2.0, ((0.1, 0.2, 0.3, 0.4),))},
        {"difference": Difference("colour", 2.0)},
        {"difference": Difference("whole", 2.0)},
        {"difference": ALIKE, "transform": "rotate-90"},
        {"difference": ALIKE, "transform": "mirror"},
        {"difference": None},
        {"difference": None, "relation": "same-pixels"},
        {"difference": None, "relation": "exact"},
    ]
    cluster = cluster_of(*(image(number) for number in range(1, len(ways) + 2)))
    changed = [dataclasses.replace(file, **way) for file, way in zip(cluster.files[1:], ways, strict=True)]
    return Cluster((cluster.files[0], *changed))


def taken(scope, cluster=None):
    selection = select(
        [cluster or differing_cluster()],
        criteria=(),
        marks={},
        is_protected=lambda path: False,
        rekey=told_anew,
        scope=scope,
    )
    (choice,) = selection.choices
    return [file.image.id for file in choice.extras], set(choice.reasons.values())


def test_a_rule_takes_only_what_does_not_differ():
    extras, reasons = taken(Scope())
    assert extras == [2, 9, 10]
    assert reasons == {"local", "colour", "whole", "turned", "mirrored", "not-compared"}


@pytest.mark.parametrize(
    ("kinds", "more"),
    [
        (["local"], [3]),
        (["colour"], [4]),
        (["whole"], [5]),
        (["turned"], [6]),
        (["mirrored"], [7]),
        (["local", "turned"], [3, 6]),
        (["local", "colour", "whole"], [3, 4, 5, 8]),
    ],
)
def test_a_rule_takes_what_differs_in_the_ways_that_are_named(kinds, more):
    extras, _ = taken(Scope(frozenset(kinds)))
    assert extras == sorted([2, 9, 10, *more])


def test_a_turned_file_that_differs_needs_both_to_be_named():
    cluster = cluster_of(image(1), image(2))
    changed = dataclasses.replace(cluster.files[1], difference=Difference("local", 3.0), transform="flip")
    cluster = Cluster((cluster.files[0], changed))
    assert taken(Scope(frozenset(["local"])), cluster) == ([], {"mirrored"})
    assert taken(Scope(frozenset(["mirrored"])), cluster) == ([], {"local"})
    assert taken(Scope(frozenset(["local", "mirrored"])), cluster) == ([2], set())


def test_a_rule_may_be_kept_to_equal_files():
    assert taken(Scope(only="exact")) == ([10], {"not-exact"})
    assert taken(Scope(only="same-pixels")) == ([9, 10], {"not-same-pixels"})


def test_marks_take_what_differs_without_being_told():
    marks = {f"/p/{number}.jpg": "trash" for number in (3, 7, 8)}
    selection = select(
        [differing_cluster()], criteria=None, marks=marks, is_protected=lambda path: False, rekey=told_anew
    )
    assert [file.image.id for _, file in selection.extras] == [3, 7, 8]


def test_only_clusters_that_something_decides_about_are_looked_at():
    looked = []

    def look(clusters):
        looked.append([cluster.keeper.id for cluster in clusters])
        return clusters

    clusters = [
        cluster_of(image(1), image(2)),
        cluster_of(image(3), image(4)),
        cluster_of(image(5), image(6)),
    ]
    for criteria, marks in ((None, {"/p/4.jpg": "trash", "/p/5.jpg": "keep"}), ((), {})):
        select(
            clusters,
            criteria=criteria,
            marks=marks,
            is_protected=lambda path: False,
            rekey=told_anew,
            with_differences=look,
        )
    assert looked == [[3], [1, 3, 5]]


# --- why a file is kept ---------------------------------------------------------------------


def test_best_and_largest_keep_the_original_and_not_its_larger_resave():
    original = image(1, camera=True, taken_at=TAKEN, quality=88, mtime_ns=9)
    resave = image(2, quality=100, size_bytes=5000)
    for rule in ("best", "largest", "highest-resolution", "highest-resolution,largest,oldest"):
        assert kept(rule, original, resave) == kept(rule, resave, original) == 1
    assert kept("smallest", dataclasses.replace(original, size_bytes=9000), resave) == 2


def test_the_largest_is_not_passed_over_for_a_small_picture_that_is_original():
    assert kept("largest", image(1, size_bytes=5000), image(2, camera=True, content_pixels=500)) == 1


def test_what_the_best_copy_does_not_tell_apart_the_next_criterion_does():
    assert kept("best,name:2*", image(1, mtime_ns=1), image(2), image(3)) == 2
    assert kept("best", image(3, mtime_ns=9), image(1, mtime_ns=1), image(2)) == 1
    assert kept("folder:/q,best", image(1, camera=True), image(2, path="/q/2"), image(3, path="/q/3")) == 2


@pytest.mark.parametrize(
    ("criteria", "words"),
    [
        (None, "has camera data"),
        ("best", "has camera data"),
        ("oldest-modified", "earliest date modified"),
        ("name:3*,oldest-modified", "earliest date modified"),
        ("name:2*,oldest-modified", "name like 2*"),
        ("folder:/p", "has camera data"),
    ],
)
def test_a_choice_says_which_criterion_decided(criteria, words):
    cluster = cluster_of(image(1, camera=True), image(2, mtime_ns=1))
    assert chosen(cluster, criteria).kept_because == words


def test_a_choice_says_what_comes_before_every_criterion():
    assert chosen(cluster_of(image(1, reachable=False), image(2))).kept_because == "the only one in reach"
    cluster = cluster_of(image(1, quality=90), image(2, quality=80), relations=["same-pixels"])
    protected = chosen(cluster, "best", protected={"/p/2.jpg"})
    assert protected.kept_because == "equal to the best, and in a protected folder"
    assert chosen(cluster, "best", {"/p/2.jpg": "keeper"}).kept_because is None
    assert chosen(cluster, None, {"/p/1.jpg": "trash"}).kept_because is None


CROP = {
    "relation": "crop",
    "distance": NO_DISTANCE,
    "difference": None,
    "crop": Crop(((0, 0), (80, 0), (80, 75), (0, 75)), 0.75),
}


@pytest.mark.parametrize(
    ("changes", "is_taken"),
    [
        ({}, True),
        ({"relation": "exact", "difference": None}, True),
        (CROP, False),
        ({"difference": Difference("local", 2.0)}, False),
        ({"transform": "mirror"}, False),
        ({"relation": "linked", "direct": False}, False),
        ({"relation": "look-alike", "direct": False}, False),
        ({"relation": "burst"}, False),
    ],
)
def test_what_is_reclaimable_is_what_a_rule_takes_by_default(changes, is_taken):
    keeper, other = cluster_of(image(1, mtime_ns=1), image(2, mtime_ns=2, size_bytes=77)).files
    cluster = Cluster((keeper, dataclasses.replace(other, **changes)))
    taken = chosen(cluster, rekey=no_rekey).extras
    assert reclaimable_bytes(cluster) == sum(file.image.size_bytes for file in taken)
    assert len(taken) == is_taken


def test_a_file_that_was_not_compared_yet_counts_as_reclaimable():
    keeper, other = cluster_of(image(1), image(2, size_bytes=77)).files
    assert reclaimable_bytes(Cluster((keeper, dataclasses.replace(other, difference=None)))) == 77
