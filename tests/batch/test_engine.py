"""Tasks and components on the engine, in processes of their own: it does not clean up behind itself."""

import os

import pytest
from helpers.folders import ROOT

BEGIN = f"""
import sys, threading
sys.path.insert(0, {str(ROOT / "tests")!r})
from dupfinder.base.errors import BatchError, Cancelled
from dupfinder.batch.engine import Engine
from helpers import batches
cancel = threading.Event()
"""


@pytest.fixture
def run(python, monkeypatch):
    """Runs code that has an engine; gives its lines."""
    # A worker finds the tasks of these tests by the same path.
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "tests")]))

    def lines(code, runner="native"):
        engine = f"engine = Engine({runner!r}, None, 2, cancel)\n"
        # Without tearing the engine down, as the command does.
        end = "\nimport os\nsys.stdout.flush()\nos._exit(0)\n"
        result = python(code=BEGIN + engine + code + end)
        assert result.returncode == 0, result.stderr.decode()
        return result.stdout.decode().splitlines()

    return lines


def test_each_task_is_carried_out_once(run):
    assert run("""
tasks = [{"number": number} for number in range(9)]
found = list(engine.run(batches.double, "there", tasks))
assert {each["folder"] for each in found} == {"there"}
print(sorted(each["number"] for each in found))
print(list(engine.run(batches.double, "there", [])))
""") == [str([2 * number for number in range(9)]), "[]"]


def test_a_task_that_fails_or_loses_its_worker_ends_the_work_with_a_sentence(run):
    assert run("""
for work in (batches.refuse, batches.die):
    try:
        list(engine.run(work, "", [{"number": 1}]))
    except BatchError as error:
        print(error)
""") == ["The tea is cold.", "A worker process was lost; `--resume` goes on where the batch was."]


def test_a_cancel_ends_the_wait_for_a_task(run):
    assert run("""
cancel.set()
try:
    list(engine.run(batches.double, "", [{"number": 1}]))
except Cancelled:
    print("cancelled")
""") == ["cancelled"]


def test_neither_the_engine_nor_its_cluster_reports_its_use(run):
    assert run("""
import os
print(os.environ["DAFT_ANALYTICS_ENABLED"], os.environ["DO_NOT_TRACK"], os.environ["RAY_USAGE_STATS_ENABLED"])
""") == ["0 true 0"]


def test_components_are_those_of_the_graph_of_matches_and_equal_bytes(run, tmp_path):
    assert run(f"""
import os, random
from dupfinder.batch import blocks, components, tables

def write(output, table, schema, columns):
    count = len(next(iter(columns.values())))
    whole = {{name: columns.get(name, [None] * count) for name in schema}}
    tables.write(os.path.join(output, table, "part-000000.parquet"), whole, schema)

def expected(nodes, edges, images):
    label = {{node: node for node in nodes}}
    def root(node):
        while label[node] != node:
            node = label[node]
        return node
    for a, b in edges:
        a, b = root(a), root(b)
        label[max(a, b)] = min(a, b)
    groups = {{}}
    for image, node in images.items():
        groups.setdefault(root(node), set()).add(image)
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)

for seed in range(6):
    rng = random.Random(seed)
    output = os.path.join({str(tmp_path)!r}, str(seed))
    count = rng.choice([1, 2, 30, 120])
    looks = [rng.choice([None, *range(count)]) for _ in range(count)]
    equal = [rng.choice([None, None, None, *range(count // 2)]) for _ in range(count)]
    node = {{}}
    for number, look in enumerate(looks):
        node[number] = number if look is None else looks.index(look)
    chosen = sorted({{n for number, n in node.items() if looks[number] is not None}})
    # A long chain, and some edges at random.
    edges = list(zip(chosen, chosen[1:]))[: count // 2] if seed % 2 else []
    if len(chosen) > 1:
        edges += [tuple(sorted(rng.sample(chosen, 2))) for _ in range(rng.randrange(4))]
    edges = sorted(set(edges))
    key = lambda value: None if value is None else "%d" % value
    write(output, "image", tables.IMAGE, {{
        "number": list(range(count)), "path": [b"/%d" % number for number in range(count)],
        "look": list(map(key, looks)), "equal": list(map(key, equal)), "flat": [False] * count,
    }})
    write(output, "match", tables.MATCH, {{
        "a": [a for a, _ in edges], "b": [b for _, b in edges],
        "distance": [0] * len(edges), "transform": [0] * len(edges),
    }})
    blocks.find_looks(engine, output, 1)
    components.find_members(engine, output, lambda: None)
    found = {{}}
    last = max(name for name in os.listdir(os.path.join(output, "work")) if name.startswith("label"))
    labels = engine.collect(engine.rows(os.path.join(output, "work", last), components._LABEL))
    label = dict(zip(labels["node"], labels["label"]))
    members = [
        number
        for task in components.task_numbers(output)
        for number in tables.read(components.members_path(output, task)).column("number").to_pylist()
    ]
    for number in members:
        found.setdefault(label.get(node[number], node[number]), []).append(number)
    groups = {{}}
    for number, value in enumerate(equal):
        if value is not None:
            groups.setdefault(value, []).append(node[number])
    more = [(group[0], other) for group in groups.values() for other in group[1:]]
    wanted = expected(node.values(), edges + more, node)
    assert sorted(map(sorted, found.values())) == wanted, (seed, sorted(found.values()), wanted)
    assert len(members) == len(set(members))
print("equal")
""") == ["equal"]
