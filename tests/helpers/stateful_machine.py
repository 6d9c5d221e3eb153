"""Random sequences of what people, other programs and the power supply do to a library."""

import json
import sys
import time

import cv2
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from helpers.kills import prime
from helpers.stateful_pictures import EDITS, MANY, STILLS
from helpers.stateful_programs import Kill, Order, clean_options
from helpers.stateful_world import FOLDERS, TALLY, World

RULES = (
    "highest-resolution",
    "highest-resolution,largest",
    "lowest-resolution",
    "smallest",
    "oldest",
    "newest-modified",
    "format:PNG/JPEG",
    "not-name:*copy*,shortest-path",
    "longest-path",
)
OUTSIDE = (
    *("add", "copy", "link", "edit", "spoil", "replace", "rename", "move folder", "delete", "touch"),
    *("add beside", "trash by hand", "purge", "restore by hand"),
    "drop note",
)

numbers = st.integers(0, 47)
specs = st.tuples(
    st.integers(1, 3),
    st.sampled_from(("", "", "", *EDITS)),
    st.sampled_from((*STILLS, *MANY)),
)
kills = st.one_of(
    st.integers(40, 140).map(Kill),
    st.integers(1, 300).map(Kill),
    st.integers(1, 300).map(lambda thousandths: Kill(None, thousandths / 1000)),
    st.integers(40, 140).map(lambda step: Kill(step, gently=True)),
)
verbs = st.sampled_from(
    ("clean", "clean", "clean", "rule", "mark", "mark", "index", "undo", "undo files", "decide", "take back")
)
extras = [(), (), ("--protect", "a"), ("--protect", "b")]
if "--differing" in clean_options():
    extras += [("--differing", "local"), ("--differing", "local,colour")]
orders = st.builds(
    Order,
    verb=verbs,
    number=numbers,
    rule=st.sampled_from(RULES),
    policy=st.sampled_from(("point-out", "take", "leave")),
    radius=st.sampled_from((10, 10, 4, 12)),
    extra=st.sampled_from(extras),
)


class Library(RuleBasedStateMachine):
    """A library of pictures of three subjects."""

    top = "."

    def __init__(self):
        super().__init__()
        self.world = World(self.top)

    def teardown(self):
        self.world.end()

    @initialize(files=st.lists(st.tuples(specs, numbers), min_size=5, max_size=12), beside=st.lists(numbers))
    def fill(self, files, beside):
        for spec, number in files:
            self.world.add(spec, number)
        for number in beside[:3]:
            self.world.disturb("add beside", number, number, files[0][0])
        self.world.order(Order("index"))

    @rule(order=orders)
    def one_program(self, order):
        self.world.order(order)

    @rule(order=orders, kill=kills, settled=st.booleans())
    def one_that_is_killed(self, order, kill, settled):
        self.world.order(order, kills=[kill], settled=settled)

    @rule(
        order=orders,
        step=st.integers(30, 140),
        disturbance=st.tuples(st.sampled_from(OUTSIDE), numbers, numbers, specs),
    )
    def another_program_meanwhile(self, order, step, disturbance):
        self.world.order(order, kills=[Kill(step, meanwhile=disturbance)])

    @rule(
        order=orders,
        verb=st.sampled_from(("clean", "rule", "mark", "undo", "undo files")),
        step=st.integers(45, 160),
        settled=st.booleans(),
    )
    def one_that_is_killed_while_it_moves(self, order, verb, step, settled):
        self.world.order(order._replace(verb=verb), kills=[Kill(step)], settled=settled)

    @rule(order=orders, other=orders, kill=st.none() | kills)
    def two_programs(self, order, other, kill):
        self.world.order(order, other, kills=[kill, None])

    @rule(kind=st.sampled_from(OUTSIDE), number=numbers, other=numbers, spec=specs)
    def another_program(self, kind, number, other, spec):
        self.world.disturb(kind, number, other, spec)

    @rule(folder=st.sampled_from(FOLDERS[1:]), number=numbers)
    def protect(self, folder, number):
        self.world.order(Order("protect", number, folder))

    @rule(order=orders, kind=st.sampled_from(OUTSIDE), number=numbers, other=numbers, spec=specs)
    def another_program_between_looking_and_moving(self, order, kind, number, other, spec):
        self.world.order(Order("index"))
        self.world.disturb(kind, number, other, spec)
        self.world.order(order._replace(verb=("rule", "mark")[number % 2]))

    @rule()
    def everything_comes_back(self):
        if self.world.rows:  # no precondition: with two programs and kills, it would not hold again
            self.world.bring_back()


def main():
    """Plays sequences and prints a summary.

    Arguments: a folder, how many sequences, how many steps of each, and a seed; 0 for the same ones
    each time. Failing ones are not made smaller, unless a fifth argument says so: that takes minutes.
    """
    prime()
    cv2.setNumThreads(1)  # what is drawn here leaves no threads that a copy would miss
    top, examples, steps, number = sys.argv[1], *map(int, sys.argv[2:5])
    Library.top = top
    started = time.monotonic()
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        derandomize=not number,
        print_blob=False,
        phases=[Phase.generate, *([Phase.shrink] if sys.argv[5:] else [])],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(seed(number)(Library) if number else Library, settings=chosen)
    TALLY["seconds"] = round(time.monotonic() - started)
    print(json.dumps(TALLY))


if __name__ == "__main__":
    main()
