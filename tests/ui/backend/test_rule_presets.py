"""Rules under a name, as they outlive the window."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.clusters.rules import PRESETS, Criterion, Preset, parse_rule
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.backend.settings import FILE_NAME, Settings

ODD = os.fsdecode(b'/pictures/\xff, largest|="x"')
RULE = (Criterion("largest"), Criterion("folder", ODD), Criterion("name", "a,largest*"))


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "settings"
    folder.mkdir()
    return folder


@pytest.fixture
def store(data):
    return PresetStore(Settings(str(data)))


def reopened(data):
    return PresetStore(Settings(str(data)))


def saved(store, data):
    store._settings.sync()
    return reopened(data)


def from_file(data, *lines):
    (data / FILE_NAME).write_text("\n".join(["[rules]", *lines]), "utf-8")
    return reopened(data)


def own(store):
    return [preset for preset in store.all() if preset not in PRESETS]


def test_at_first_there_are_the_built_in_ones_and_the_first_was_used_last(store):
    assert store.all() == list(PRESETS)
    assert store.last() == PRESETS[0].criteria


def test_what_is_saved_is_there_after_a_restart_to_the_byte(store, data):
    store.save(Preset("Größe | = %", RULE))
    store.save(Preset("b", (Criterion("oldest"),)))
    store.set_last(RULE)
    again = saved(store, data)
    assert own(again) == [Preset("Größe | = %", RULE), Preset("b", (Criterion("oldest"),))]
    assert again.last() == RULE


def test_a_rule_without_criteria_is_remembered_as_such(store, data):
    store.set_last(())
    assert saved(store, data).last() == ()


def test_saving_under_a_name_again_replaces_and_keeps_the_place(store, data):
    for name in ("a", "b"):
        store.save(Preset(name, (Criterion("oldest"),)))
    store.save(Preset("a", (Criterion("newest"),)))
    assert own(saved(store, data)) == [
        Preset("a", (Criterion("newest"),)),
        Preset("b", (Criterion("oldest"),)),
    ]


def test_removing_forgets_own_ones_only(store, data):
    store.save(Preset("a", (Criterion("oldest"),)))
    store.remove(PRESETS[0].name)
    store.remove("a")
    store.remove("never there")
    assert saved(store, data).all() == list(PRESETS)


@pytest.mark.parametrize(
    "preset",
    [
        Preset(" ", (Criterion("oldest"),)),
        Preset(PRESETS[0].name.upper(), (Criterion("oldest"),)),
        Preset("empty", ()),
    ],
)
def test_what_could_not_be_told_apart_or_does_nothing_is_not_saved(store, preset):
    with pytest.raises(ValueError, match="cannot be saved"):
        store.save(preset)
    assert store.all() == list(PRESETS)


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "|||",
        "x",
        "=largest",
        "x=",
        "x=no such thing",
        "x=folder",
        "%ff=",
        "@ByteArray(a)",
        "a, b",
        "x=%zz",
    ],
)
def test_nonsense_in_the_file_is_passed_over(data, stored):
    assert from_file(data, f"presets={stored}").all() == list(PRESETS)
    assert own(from_file(data, f'presets="{stored}|mine=oldest"')) == [Preset("mine", parse_rule("oldest"))]
    store = from_file(data, f"last={stored}")
    assert store.last() in (PRESETS[0].criteria, ())


def test_a_preset_in_the_file_cannot_stand_in_for_a_built_in_one(data):
    store = from_file(data, f'presets="{PRESETS[0].name}=smallest|a=oldest|a=newest"')
    assert store.all() == [*PRESETS, Preset("a", parse_rule("oldest"))]


BUILT_IN = {preset.name.casefold() for preset in PRESETS}
NAMES = st.text(min_size=1).filter(
    lambda name: name.strip() and "\ud800" not in name and name.casefold() not in BUILT_IN
)


@given(name=NAMES, value=st.binary(min_size=1).map(os.fsdecode).filter(str.strip))
def test_any_name_and_value_survives(tmp_path_factory, name, value):
    store = PresetStore(Settings(str(tmp_path_factory.mktemp("settings"))))
    preset = Preset(name, (Criterion("folder", value), Criterion("largest")))
    store.save(preset)
    assert own(store) == [preset]
