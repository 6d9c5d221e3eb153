"""Batches: the same clusters as on the desktop, on both runners, resumed, and opened again."""

import functools
import glob
import http.server
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from helpers.batches import ordered, processes_of_session, rows, wait_until, written
from helpers.folders import ROOT, Folder, drawn
from helpers.images import encode, scene

from dupfinder.finder import Finder
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.system import locks


def fill(folder):
    """Copies, edits, turned and mirrored pictures, flat ones, files that cannot be read, a long chain."""
    for seed in range(1, 9):
        picture = drawn(seed, 320, 240)
        whole = encode(picture)
        folder.write(f"{seed}/original.jpg", whole)
        folder.write(f"{seed}/copy.jpg", whole)
        folder.save(f"{seed}/small.jpg", scene(seed, 160, 120), 40)
        folder.save(f"{seed}/turned.png", np.ascontiguousarray(np.rot90(picture)))
        folder.save(f"{seed}/mirrored.jpg", np.ascontiguousarray(picture[:, ::-1]))
        folder.save(f"{seed}/lossless.png", cv2.imdecode(np.frombuffer(whole, np.uint8), cv2.IMREAD_COLOR))
        captioned = picture.copy()
        cv2.rectangle(captioned, (20, 20), (110, 70), (250, 250, 250), -1)
        folder.save(f"{seed}/captioned.jpg", captioned)
    for seed in range(20, 40):
        folder.draw(f"single/{seed}.jpg", seed)
    for name in ("white", "white too", "white again"):
        folder.save(f"flat/{name}.png", np.full((60, 80, 3), 255, np.uint8))
    folder.save("flat/grey.png", np.full((60, 80, 3), 128, np.uint8))
    folder.write("bad/one.jpg", b"no picture " * 40)
    folder.write("bad/two.jpg", b"no picture " * 40)
    folder.write("bad/three.jpg", b"another that is none " * 40)
    folder.write("bad/damaged.jpg", encode(drawn(50, 320, 240))[:9000])


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    folder = Folder(tmp_path_factory.mktemp("batch") / "pictures")
    fill(folder)
    return folder


@pytest.fixture
def batch(program):
    """Runs `dupfinder batch`, which must succeed; gives its manifest."""

    def run(source, output, *options):
        result = program("batch", str(source), str(output), "--json", "--quiet", *options)
        assert result.returncode == 0, result.stderr.decode()
        return json.loads(result.stdout)

    return run


@pytest.fixture(scope="module")
def finished(pictures, tmp_path_factory):
    """The results of a batch of the pictures, made once; nothing may be changed in them."""
    # A process of its own: the engine does not clean up behind itself.
    place = tmp_path_factory.mktemp("finished")
    command = [sys.executable, str(ROOT / "main.py"), "batch", str(pictures), str(place / "output")]
    environment = os.environ | {"HOME": str(place), "DUPFINDER_DATA_DIR": str(place / "data")}
    subprocess.run([*command, "--quiet", "--partitions", "3"], env=environment, check=True)
    return place / "output"


def refused(program, *arguments):
    """The sentence with which the program refuses."""
    result = program("batch", *map(str, arguments))
    assert (result.returncode, result.stdout) == (1, b"")
    lines = result.stderr.decode().splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("dupfinder: ")
    assert len(lines[0]) < 400
    return lines[0]


def test_a_batch_finds_the_clusters_that_the_desktop_program_finds(program, pictures, finished):
    by_desktop = program("clusters", str(pictures), "--json", "--quiet")
    by_batch = program("clusters", "--from", str(finished), "--json", "--quiet")
    assert by_batch.returncode == 0, by_batch.stderr.decode()
    document = json.loads(by_batch.stdout)
    relations = {file["relation"] for cluster in document["clusters"] for file in cluster["files"]}
    assert {"keeper", "exact", "same-pixels", "near"} <= relations
    assert {
        file["difference"]["kind"]
        for cluster in document["clusters"]
        for file in cluster["files"][1:]
        if file["difference"]
    } >= {"none", "local"}
    assert by_batch.stdout == by_desktop.stdout


def test_the_table_of_clusters_says_the_same_as_the_document(program, finished):
    document = json.loads(program("clusters", "--from", str(finished), "--json").stdout)
    by_keeper = {}
    for row in rows(finished, "cluster"):
        by_keeper.setdefault(row["cluster"], []).append(row)
    found = {group[0]["path"].decode(): group for group in by_keeper.values()}
    assert found.keys() == {cluster["keeper"] for cluster in document["clusters"]}
    for cluster in document["clusters"]:
        group = found[cluster["keeper"]]
        assert [row["keeper"] for row in group] == [True, *[False] * (len(group) - 1)]
        assert {row["kept_because"] for row in group} == {cluster["kept_because"]}
        for row, file in zip(group, cluster["files"], strict=True):
            names = ("relation", "distance", "transform", "direct")
            assert [row[name] for name in names] == [file[name] for name in names]
            difference = file["difference"] or {"kind": None, "score": None, "boxes": []}
            assert row["difference"] == difference["kind"]
            boxes = json.loads(row["difference_boxes"] or "[]")
            assert np.allclose(
                np.reshape(boxes, (-1, 4)), np.reshape(difference["boxes"], (-1, 4)), atol=1e-4
            )


def test_a_batch_finds_the_matches_that_the_library_holds(pictures, finished, finder):
    finder.index([str(pictures)])
    finder.clusters()
    path_of = {image.appearance: image.path for image in reversed(finder.library.records())}
    held = {
        frozenset((path_of[match.a], path_of[match.b])): match.distance
        for match in finder.library.matches(10)
    }
    number_of = {row["number"]: row["path"].decode() for row in rows(finished, "image")}
    found = {
        frozenset((number_of[row["a"]], number_of[row["b"]])): row["distance"]
        for row in rows(finished, "match")
    }
    assert len(found) > 20
    assert found == held
    assert all(row["a"] < row["b"] and row["transform"] < len(TRANSFORMS) for row in rows(finished, "match"))


def test_equal_hashes_are_one_appearance_with_a_count_and_flat_ones_are_left_out(finished):
    images = {row["number"]: row for row in rows(finished, "image")}
    for row in rows(finished, "view"):
        first = images[row["appearance"]]
        same = [image for image in images.values() if image["views"] == first["views"]]
        assert row["images"] == len(same) >= 1
        assert row["appearance"] == min(image["number"] for image in same)
        assert not first["flat"]
    assert max(row["images"] for row in rows(finished, "view")) > 1
    assert any(image["flat"] for image in images.values())


def test_both_runners_write_the_same_rows(batch, pictures, finished, tmp_path):
    on_ray = batch(pictures, tmp_path / "ray", "--runner", "ray", "--partitions", "3")
    assert on_ray["runner"] == "ray"
    for table in ("image", "view", "match", "cluster", "problem"):
        assert ordered(tmp_path / "ray", table) == ordered(finished, table), table


def test_partitions_change_nothing_but_the_files(batch, pictures, finished, tmp_path):
    batch(pictures, tmp_path / "one", "--partitions", "1", "--workers", "1")
    names = {row["number"]: row["path"] for row in rows(tmp_path / "one", "image")}
    others = {row["number"]: row["path"] for row in rows(finished, "image")}
    pairs = {(names[row["a"]], names[row["b"]], row["distance"]) for row in rows(tmp_path / "one", "match")}
    assert pairs == {(others[row["a"]], others[row["b"]], row["distance"]) for row in rows(finished, "match")}


def test_what_was_found_is_told_and_problems_are_in_the_table(pictures, finished):
    with open(finished / "manifest.json", encoding="utf-8") as stream:
        manifest = json.load(stream)
    assert manifest["rows"]["image"] == len(rows(finished, "image")) == manifest["files"]
    assert manifest["clusters"] == sum(row["keeper"] for row in rows(finished, "cluster"))
    assert manifest["roots"] == [str(pictures)]
    assert set(manifest["seconds"]) == {"list", "read", "match", "components", "clusters"}
    problems = {row["path"]: row for row in rows(finished, "problem")}
    assert len(problems) == manifest["rows"]["problem"] == 4
    assert problems[os.fsencode(pictures / "bad/damaged.jpg")]["damaged"]
    assert not problems[os.fsencode(pictures / "bad/one.jpg")]["damaged"]
    assert not os.path.exists(finished / "work")


# --- going on -------------------------------------------------------------------------------


def stopped_at(step, pictures, output):
    """A program that runs a batch and is killed when it comes to a step."""
    return f"""
import os
from dupfinder.batch import job
job._Run.{step} = lambda self, *rest: os._exit(9)
from dupfinder.cli import main
main(["batch", {str(pictures)!r}, {str(output)!r}, "--quiet", "--partitions", "3", "--resume"])
"""


def test_a_run_that_was_killed_goes_on_where_it_was(pictures, tmp_path, finished, python):
    output = tmp_path / "output"
    first = {}
    for step in ("_match", "_find_clusters", "_manifest"):
        result = python(code=stopped_at(step, pictures, output))
        assert result.returncode == 9, result.stderr.decode()
        assert not (output / "manifest.json").exists()
        assert first.items() <= written(output).items()
        first = written(output)
    result = python("-m", "dupfinder", "batch", str(pictures), str(output), "--resume", "--quiet")
    assert result.returncode == 0, result.stderr.decode()
    tables = "image", "view", "match", "cluster", "problem"
    kept = {path: time for path, time in first.items() if os.path.relpath(path, output).startswith(tables)}
    assert len(kept) >= 9
    assert kept == written(output)
    for table in tables:
        assert ordered(output, table) == ordered(finished, table), table


def test_a_partition_that_is_half_written_is_read_again(pictures, tmp_path, finished, python):
    output = tmp_path / "output"
    assert python(code=stopped_at("_match", pictures, output)).returncode == 9
    first, second, _ = sorted((output / "image").iterdir())
    half = output / "image" / f"{second.name}0123456789ab.part"
    half.write_bytes(second.read_bytes()[:500])
    second.unlink()
    stamp = first.stat().st_mtime_ns
    result = python("-m", "dupfinder", "batch", str(pictures), str(output), "--resume", "--quiet")
    assert result.returncode == 0, result.stderr.decode()
    assert first.stat().st_mtime_ns == stamp
    assert second.exists()
    assert not half.exists()
    assert ordered(output, "cluster") == ordered(finished, "cluster")


def test_finished_results_are_not_made_again(program, batch, pictures, finished):
    before = written(finished)
    assert "has the results of a batch" in refused(program, pictures, finished)
    manifest = batch(pictures, finished, "--resume")
    assert written(finished) == before
    assert manifest["rows"]["image"] == len(rows(finished, "image"))


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_a_batch_that_is_stopped_leaves_no_process_and_goes_on(pictures, tmp_path, finished, python, number):
    output = tmp_path / "output"
    command = [sys.executable, str(ROOT / "main.py"), "batch", str(pictures), str(output)]
    command += ["--quiet", "--partitions", "30", "--workers", "2"]
    begun = subprocess.Popen(
        command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    wait_until(lambda: glob.glob(f"{output}/image/*.parquet"))
    if number == signal.SIGINT:
        os.killpg(begun.pid, number)
    else:
        os.kill(begun.pid, number)
    begun.wait()
    said = begun.stderr.read().decode()
    begun.stderr.close()
    if number == signal.SIGINT:
        assert (begun.returncode, said) == (130, "dupfinder: interrupted; what was done is kept.\n")
    wait_until(lambda: not processes_of_session(begun.pid))
    result = python("-m", "dupfinder", "batch", str(pictures), str(output), "--resume", "--quiet")
    assert result.returncode == 0, result.stderr.decode()
    assert cluster_rows(output) == cluster_rows(finished)


def cluster_rows(output):
    """The clusters without the numbers, which depend on the partitions."""
    names = "path", "keeper", "relation", "distance", "transform", "difference"
    return sorted(repr([row[name] for name in names]) for row in rows(output, "cluster"))


def test_two_batches_do_not_write_into_one_folder(program, batch, pictures, tmp_path):
    output = tmp_path / "output"
    os.mkdir(output)
    with locks.acquire(str(output / "batch.lock")):
        assert "Another batch is writing into" in refused(program, pictures, output)
        assert os.listdir(output) == ["batch.lock"]
    (output / "list").mkdir()  # as a batch leaves it that was stopped there
    batch(pictures, output, "--partitions", "1")
    assert not (output / "batch.lock").exists()


def test_folders_that_a_batch_did_not_make_are_left_alone(program, pictures, tmp_path):
    for name in ("list", "work", "image", "cluster"):
        own = tmp_path / f"output-{name}" / name
        own.mkdir(parents=True)
        (own / "mine.part").write_bytes(b"mine")
        assert "files of something else" in refused(program, pictures, own.parent)
        assert os.listdir(own.parent) == [name]
        assert (own / "mine.part").read_bytes() == b"mine"


def test_results_that_are_removed_meanwhile_end_the_batch_with_a_sentence(python, pictures, tmp_path):
    output = tmp_path / "output"
    result = python(
        code=f"""
import shutil
from dupfinder.batch import job
job._Run._match = lambda self, plan: (shutil.rmtree({str(output)!r}), job.tables.count_rows({str(output)!r}))
from dupfinder.cli import main
print(main(["batch", {str(pictures)!r}, {str(output)!r}, "--quiet"]))
"""
    )
    assert result.stdout.split() == [b"1"]
    assert "is gone; it was removed or renamed" in result.stderr.decode()


# --- inputs ---------------------------------------------------------------------------------


@pytest.fixture
def server(folder):
    """A web server over the folder; gives its address."""
    handler = functools.partial(_Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as found:
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{found.server_port}"
        found.shutdown()
        thread.join()


class _Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class _Refusing(_Handler):
    """A store that refuses each request, as S3 does."""

    def do_GET(self):
        body = b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"
        self.send_response(403)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def test_a_list_may_name_files_twice_missing_ones_and_objects(batch, program, folder, tmp_path, server):
    folder.draw("a.jpg", 1, (320, 240))
    folder.draw("b.jpg", 2, (320, 240))
    listed = folder.path / "list.csv"
    lines = ["a.jpg", folder / "a.jpg", f"file://{folder / 'b.jpg'}", "gone.jpg"]
    lines += [f"{server}/a.jpg", f"{server}/gone.jpg"]
    listed.write_text("path,size\n" + "".join(f"{line},1\n" for line in lines), encoding="utf-8")
    manifest = batch(listed, tmp_path / "output")
    assert manifest["files"] == 5
    problems = {row["path"].decode(): row["reason"] for row in rows(tmp_path / "output", "problem")}
    assert problems == {
        folder / "gone.jpg": "no such file or directory",
        f"{server}/gone.jpg": "no such object",
    }
    found = {row["path"].decode(): row["relation"] for row in rows(tmp_path / "output", "cluster")}
    assert found == {folder / "a.jpg": "keeper", f"{server}/a.jpg": "exact"}
    result = program("clusters", "--from", str(tmp_path / "output"))
    assert f"{server}/a.jpg" in result.stdout.decode()


def test_a_parquet_list_may_have_paths_that_are_no_text(batch, folder, tmp_path):
    name = os.fsencode(folder / "x") + b"\xff.jpg"
    with open(name, "wb") as stream:
        stream.write(encode(drawn(1, 160, 120)))
    table = pa.table({"path": pa.array([name, name], pa.binary())})
    pq.write_table(table, tmp_path / "list.parquet")
    batch(tmp_path / "list.parquet", tmp_path / "output")
    assert [row["path"] for row in rows(tmp_path / "output", "image")] == [name]


def test_hashes_of_an_earlier_batch_are_used_as_they_are(batch, pictures, finished, tmp_path):
    batch(finished, tmp_path / "again")
    by_path = [
        {
            frozenset((names[row["a"]], names[row["b"]]))
            for names in [{row["number"]: row["path"] for row in rows(output, "image")}]
            for row in rows(output, "match")
        }
        for output in (finished, tmp_path / "again")
    ]
    assert by_path[0] == by_path[1]
    keep = [
        {(row["path"], row["relation"], row["distance"]) for row in rows(output, "cluster")}
        for output in (finished, tmp_path / "again")
    ]
    assert keep[0] == keep[1]


def test_hashes_need_paths_and_views_only(batch, finished, tmp_path):
    images = rows(finished, "image")
    paths = pa.array([b"/nowhere/%d.jpg" % row["number"] for row in images], pa.binary())
    views = pa.array([row["views"] for row in images], pa.list_(pa.binary()))
    pq.write_table(pa.table({"path": paths, "views": views}), tmp_path / "hashes.parquet")
    manifest = batch(tmp_path / "hashes.parquet", tmp_path / "output")
    assert manifest["kind"] == "hashes"
    assert manifest["rows"]["match"] >= len(rows(finished, "match"))


def test_hashes_that_name_a_file_twice_name_it_once_in_the_clusters(batch, finished, tmp_path):
    images = rows(finished, "image") * 2
    paths = pa.array([row["path"].decode() for row in images])
    views = pa.array([row["views"] for row in images], pa.list_(pa.binary()))
    pq.write_table(pa.table({"path": paths, "views": views}), tmp_path / "hashes.parquet")
    batch(tmp_path / "hashes.parquet", tmp_path / "output")
    named = [row["path"] for row in rows(tmp_path / "output", "cluster")]
    assert len(named) == len(set(named))
    assert {row["path"] for row in rows(finished, "cluster") if row["relation"] == "near"} <= set(named)


def test_hashes_of_odd_types_are_read_or_refused_in_a_sentence(batch, program, finished, tmp_path):
    images = [row for row in rows(finished, "image") if row["views"]][:4]
    columns = {
        "path": pa.array([None, *(row["path"].decode() for row in images[1:])]).dictionary_encode(),
        "views": pa.array([row["views"] for row in images], pa.large_list(pa.large_binary())),
        "width": pa.array([None] * 4, pa.int32()),
    }
    pq.write_table(pa.table(columns), tmp_path / "hashes.parquet")
    batch(tmp_path / "hashes.parquet", tmp_path / "output")
    found = {row["path"] for row in rows(tmp_path / "output", "image")}
    assert found == {row["path"] for row in images[1:]}
    for number, change in enumerate(
        ({"path": pa.array(range(4))}, {"views": pa.array([[None]] * 4)}, {"width": pa.array(["wide"] * 4)})
    ):
        pq.write_table(pa.table(columns | change), tmp_path / "odd.parquet")
        said = refused(program, tmp_path / "odd.parquet", tmp_path / f"odd-{number}")
        assert "odd.parquet has hashes of another form" in said


def test_an_unfinished_batch_is_no_input(program, finished, tmp_path):
    shutil.copytree(finished, tmp_path / "copy")
    (tmp_path / "copy" / "manifest.json").unlink()
    assert "there is no manifest.json" in refused(program, tmp_path / "copy", tmp_path / "output")
    assert not (tmp_path / "output").exists()


def test_a_folder_without_a_match_has_no_clusters(batch, program, folder, tmp_path):
    folder.draw("a.jpg", 1)
    folder.write("bad.jpg", b"nothing")
    manifest = batch(folder, tmp_path / "output")
    assert (manifest["clusters"], manifest["rows"]["match"], manifest["rows"]["problem"]) == (0, 0, 1)
    result = program("clusters", "--from", str(tmp_path / "output"), "--json")
    assert json.loads(result.stdout)["clusters"] == []


def test_a_folder_of_flat_pictures_alone_is_compared_by_pixels(batch, folder, tmp_path):
    for name, level in (("a", 255), ("b", 255), ("c", 10)):
        folder.save(f"{name}.png", np.full((60, 80, 3), level, np.uint8))
    batch(folder, tmp_path / "output")
    found = {os.path.basename(row["path"]): row["relation"] for row in rows(tmp_path / "output", "cluster")}
    assert found == {b"a.png": "keeper", b"b.png": "exact"}


# --- bad input ------------------------------------------------------------------------------


def test_what_cannot_be_a_batch_is_refused_in_one_sentence(program, folder, tmp_path):
    output = tmp_path / "output"
    assert "no such folder or list" in refused(program, tmp_path / "nowhere", output)
    picture = folder.draw("a.jpg", 1)
    assert "a list ends in .parquet or .csv" in refused(program, picture, output)
    empty = Folder(tmp_path / "empty")
    assert "There is no image" in refused(program, empty, output)
    (tmp_path / "list.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert "no column of paths" in refused(program, tmp_path / "list.csv", output)
    (tmp_path / "list.parquet").write_bytes(b"no table")
    assert "cannot be read" in refused(program, tmp_path / "list.parquet", output)
    assert "files of something else" in refused(program, folder, folder)
    (tmp_path / "file").write_bytes(b"")
    assert "is a file" in refused(program, folder, tmp_path / "file")
    assert "cannot be made" in refused(program, folder, tmp_path / "file" / "below")
    for name in ("results [1]", "results*", os.fsdecode(b"results\xff"), "re\nsults"):
        assert "cannot read folders with" in refused(program, folder, tmp_path / name)
        assert not (tmp_path / name).exists()
    other = {
        "path": pa.array([b"/x.jpg"], pa.binary()),
        "views": pa.array([[b"short"]], pa.list_(pa.binary())),
    }
    pq.write_table(pa.table(other), tmp_path / "other.parquet")
    assert "hashes of another form" in refused(program, tmp_path / "other.parquet", tmp_path / "o2")


def test_a_store_that_cannot_be_reached_is_named_in_one_sentence(program, tmp_path, monkeypatch):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # listens to no one
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        values = "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"
        for name in values:
            monkeypatch.setenv(name, "us-east-1")
        monkeypatch.setenv("AWS_ENDPOINT_URL", address)
        sentence = refused(program, "s3://no-such-bucket/pictures", tmp_path / "output")
    assert sentence.endswith("the store does not answer.")


def test_a_store_that_refuses_is_named_in_one_sentence(program, tmp_path, monkeypatch):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Refusing) as found:
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"):
            monkeypatch.setenv(name, "us-east-1")
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{found.server_port}")
        sentence = refused(program, "s3://a-bucket/pictures", tmp_path / "output")
        found.shutdown()
        thread.join()
    assert "no permission: the store found no credentials, or refuses them" in sentence


def test_another_batch_in_the_folder_is_not_gone_on_with(program, pictures, folder, finished):
    assert "is of another batch: its radius is 10, not 4" in refused(
        program, pictures, finished, "--resume", "--radius", "4"
    )
    folder.draw("a.jpg", 1)
    assert "is of another batch: its input is" in refused(program, folder, finished, "--resume")


def test_without_the_engine_the_command_says_how_to_install_it(python, folder, tmp_path):
    folder.draw("a.jpg", 1)
    code = f"""
import sys
sys.modules["daft"] = sys.modules["pyarrow"] = None
from dupfinder.cli import main
for arguments in (["batch", {str(folder)!r}, "output"], ["clusters", "--from", "results"]):
    print(main(arguments))
"""
    (tmp_path / "results").mkdir()
    manifest = {"format": 1, "hash_version": 3, "id": "a" * 32, "radius": 10, "roots": [], "finished_at": ""}
    (tmp_path / "results" / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    result = python(code=code)
    assert result.stdout.split() == [b"1", b"1"], result.stderr.decode()
    for line in result.stderr.decode().splitlines():
        assert "Daft (the extra cluster)" in line


def test_results_of_another_version_or_half_ones_are_refused(program, finished, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(finished, copy)
    manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))

    def said():
        result = program("clusters", "--from", str(copy))
        assert (result.returncode, result.stdout) == (1, b"")
        return result.stderr.decode()

    for change in ({"id": "../../elsewhere"}, {"radius": 64}, {"roots": None}, {"format": "1"}):
        (copy / "manifest.json").write_text(json.dumps(manifest | change), encoding="utf-8")
        assert "is no file of a batch" in said()
    for change in ({"hash_version": 1, "version": "0.0.1"}, {"format": 99}):
        (copy / "manifest.json").write_text(json.dumps(manifest | change), encoding="utf-8")
        assert "another version of dupfinder" in said()
    (copy / "manifest.json").write_text("{", encoding="utf-8")
    assert "is damaged" in said()
    (copy / "manifest.json").unlink()
    assert "is not finished" in said()
    (copy / "plan.json").unlink()
    assert "no results of a batch" in said()
    (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    next((copy / "image").iterdir()).write_bytes(b"no table")
    assert "cannot be read" in said()
    assert not [name for name in os.listdir(tmp_path / "data" / "results") if name.endswith(".part")]


# --- back to a person -----------------------------------------------------------------------


def test_files_of_results_are_cleaned_and_put_back(batch, program, folder, tmp_path):
    whole = encode(drawn(1, 320, 240))
    kept = folder.write("kept.jpg", whole)
    folder.write("sub/extra.jpg", whole)
    batch(folder, tmp_path / "output")
    results = "--from", str(tmp_path / "output")
    dry = json.loads(program("clean", *results, "--keep", "shortest-path,best", "--json").stdout)
    assert [row["path"] for row in dry["trash"]] == [folder / "sub/extra.jpg"]
    os.mkdir(tmp_path / "aside")
    options = ("--keep", "shortest-path,best", "--move-to", str(tmp_path / "aside"), "--apply", "--json")
    done = program("clean", *results, *options)
    assert done.returncode == 0, done.stderr.decode()
    assert os.listdir(tmp_path / "aside") == ["extra.jpg"]
    assert os.path.exists(kept)
    assert not os.path.exists(folder / "sub/extra.jpg")
    undone = json.loads(program("undo", *results, "--json").stdout)
    assert undone["restored"] == [folder / "sub/extra.jpg"]
    assert os.path.exists(folder / "sub/extra.jpg")


def test_what_is_said_of_results_is_about_the_results(batch, program, folder, tmp_path):
    whole = encode(drawn(1, 320, 240))
    folder.write("kept.jpg", whole)
    folder.write("sub/extra.jpg", whole)
    alone = folder.draw("alone.jpg", 2)
    batch(folder, tmp_path / "output")
    results = "--from", str(tmp_path / "output")
    said = program("query", alone, *results).stderr.decode()
    assert said.startswith("No image in the clusters of the results within 10 bits")
    os.mkdir(tmp_path / "aside")
    options = "--keep", "shortest-path", "--move-to", str(tmp_path / "aside"), "--apply"
    said = program("clean", *results, *options).stdout.decode()
    assert f"`dupfinder undo --from {tmp_path / 'output'}` puts it back" in said


def test_a_file_that_has_changed_since_the_batch_is_not_moved(batch, program, folder, tmp_path):
    whole = encode(drawn(1, 320, 240))
    folder.write("kept.jpg", whole)
    folder.write("sub/extra.jpg", whole)
    batch(folder, tmp_path / "output")
    folder.write("sub/extra.jpg", encode(drawn(2, 320, 240)))
    results = "--from", str(tmp_path / "output")
    os.mkdir(tmp_path / "aside")
    options = ("--keep", "shortest-path,best", "--move-to", str(tmp_path / "aside"), "--apply", "--json")
    done = json.loads(program("clean", *results, *options).stdout)
    assert (done["move"], os.listdir(tmp_path / "aside")) == ([], [])
    assert [row["path"] for row in done["failed"]] == [folder / "sub/extra.jpg"]


def test_folders_that_are_protected_are_protected_in_results_too(batch, program, folder, tmp_path, finder):
    whole = encode(drawn(1, 320, 240))
    folder.write("kept.jpg", whole)
    folder.write("sub/extra.jpg", whole)
    batch(folder, tmp_path / "output")
    results = "--from", str(tmp_path / "output")
    options = ("--keep", "shortest-path,best", "--json")

    def extras():
        return [row["path"] for row in json.loads(program("clean", *results, *options).stdout)["trash"]]

    assert extras() == [folder / "sub/extra.jpg"]
    finder.protect(folder / "sub")
    assert folder / "sub/extra.jpg" not in extras()


def test_a_protected_folder_is_protected_in_results_under_a_later_name_too(
    batch, program, folder, tmp_path, finder
):
    whole = encode(drawn(1, 320, 240))
    folder.write("kept.jpg", whole)
    folder.write("sub/extra.jpg", whole)
    finder.protect(folder / "sub")
    os.rename(folder / "sub", folder / "renamed")
    batch(folder, tmp_path / "output")
    os.mkdir(tmp_path / "aside")
    options = ("--keep", "shortest-path,best", "--move-to", str(tmp_path / "aside"), "--apply", "--json")
    program("clean", "--from", str(tmp_path / "output"), *options)
    assert "extra.jpg" not in os.listdir(tmp_path / "aside")
    assert os.listdir(folder / "renamed") == ["extra.jpg"]


def test_results_are_opened_by_several_at_once(finished, tmp_path, python):
    code = f"from dupfinder.batch.results import *; print(open_results({str(finished)!r}).folder)"
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: python(code=code), range(4)))
    assert [each.returncode for each in found] == [0] * 4, [each.stderr.decode() for each in found]
    (folder,) = {each.stdout.strip() for each in found}
    with Finder(os.fsdecode(folder)) as finder:
        assert len(finder.clusters().clusters) == sum(row["keeper"] for row in rows(finished, "cluster"))


def test_what_was_done_with_results_outlives_a_lost_mark_and_another_place(batch, folder, tmp_path):
    from dupfinder.batch.results import open_results
    from dupfinder.batch.results_mark import output_of

    for name in ("a.jpg", "b.jpg"):
        folder.draw(name, 1)
    batch(folder, tmp_path / "output")
    opened = open_results(str(tmp_path / "output"), str(tmp_path / "data"))
    with Finder(opened.folder) as finder:
        finder.protect(folder.path)
    with open(os.path.join(opened.folder, "results.json"), "wb"):
        pass
    os.rename(tmp_path / "output", tmp_path / "moved")
    assert open_results(str(tmp_path / "moved"), str(tmp_path / "data")) == opened
    assert output_of(opened.folder) == str(tmp_path / "moved")
    with Finder(opened.folder) as finder:
        assert finder.info().folders
        assert os.fsencode(folder.path) in finder.library.protected()


def test_copies_of_an_unfinished_batch_end_with_results_of_their_own(pictures, tmp_path, python, program):
    first, second = tmp_path / "first", tmp_path / "second"
    assert python(code=stopped_at("_find_clusters", pictures, first)).returncode == 9
    shutil.copytree(first, second)
    ids = set()
    for output in (first, second):
        arguments = "batch", str(pictures), str(output), "--resume", "--json", "--quiet"
        ids.add(json.loads(program(*arguments).stdout)["id"])
    assert len(ids) == 2


def test_files_that_are_out_of_reach_are_shown_as_such(batch, folder, tmp_path):
    from dupfinder.batch.results import open_results

    for name in ("a.jpg", "b.jpg"):
        folder.draw(name, 1)
    manifest = batch(folder, tmp_path / "output")
    os.rename(str(folder), tmp_path / "elsewhere")
    opened = open_results(str(tmp_path / "output"), str(tmp_path / "data"))
    assert opened.radius == manifest["radius"]
    with Finder(opened.folder) as finder:
        found = finder.clusters()
        assert [len(cluster.files) for cluster in found.clusters] == [2]
        assert not any(file.image.reachable for cluster in found.clusters for file in cluster.files)
        assert [(each.online, each.indexed_at is None) for each in finder.info().folders] == [(False, False)]


def test_options_that_do_not_go_with_results_are_refused(program, folder, finished):
    for options, said in (
        ([str(folder)], "--from takes no FOLDER"),
        (["--radius", "12"], "The batch was run with --radius 10"),
    ):
        result = program("clusters", "--from", str(finished), *options)
        assert (result.returncode, result.stdout) == (1, b"")
        assert said in result.stderr.decode()
