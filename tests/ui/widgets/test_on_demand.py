"""A part is made once, when it is first needed."""

from dupfinder.ui.widgets.on_demand import OnDemand


def test_it_is_made_once_and_not_before_it_is_asked_for():
    made = []
    part = OnDemand(lambda: made.append("part") or object())
    assert part.made is None
    assert not made
    assert part.get() is part.get() is part.made
    assert made == ["part"]


def test_who_waits_for_it_is_called_once_in_order_and_who_comes_later_at_once():
    told = []
    part = OnDemand(lambda: "it")
    part.then(lambda it: told.append((1, it)))
    part.then(lambda it: told.append((2, it)))
    assert not told
    part.get()
    part.get()
    part.then(lambda it: told.append((3, it)))
    assert told == [(1, "it"), (2, "it"), (3, "it")]


def test_who_waits_may_use_the_part_already():
    part = OnDemand(lambda: "it")
    seen = []
    part.then(lambda _it: seen.append(part.get()))
    part.get()
    assert seen == ["it"]
