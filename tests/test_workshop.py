"""Many issues built: one that fails stops no other, in this process, in several, and on a Dask cluster."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.opening import open_workspace
from bulletin.pipeline import Wish
from bulletin.problems.problem import Refused
from bulletin.publish.cluster import workers_at
from bulletin.publish.jobs import Hands
from bulletin.publish.processes import processes
from bulletin.workshop import Outcome, build_all, heard
from bulletin.workspace import Workspace

GOOD = "issue: {key}\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n  - {{title: А, text: а}}\n"
BAD = "issue: 2\ntitle: Бюлетин\n"
LONG = "".join(f"  - {{title: А, text: {'дума ' * 19_000}}}\n" for _ in range(20))
ENDLESS = "{% extends 'default/web/issue.html' %}{% block page %}{% for a in range(99999) %}{% for b in range(99999) %}"
ENDLESS += "{% endfor %}{% endfor %}{% endblock %}"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Three issues, of which the second is not good."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    for key in "13":
        (tmp_path / f"issues/{key}.yaml").write_text(GOOD.format(key=key), "utf-8")
    (tmp_path / "issues/2.yaml").write_text(BAD, "utf-8")
    opened = open_workspace(tmp_path).workspace
    assert opened
    return opened


def built(workspace: Workspace, hands: Hands | None, tell: Callable[..., object], **more) -> list[Outcome]:
    wish = Wish(**{"folder": workspace.output_folder, "editions": ("web",), **more.pop("wish", {})})
    return list(build_all(workspace, workspace.issues(), wish, more.pop("seconds", 0), hands, tell))


def told_of(outcomes: list[Outcome]) -> list[tuple[str, tuple[str, ...], bool, set[str]]]:
    return [
        (one.file.key, one.built.names, one.built.fresh, {problem.code.id for problem in one.built.problems})
        for one in outcomes
    ]


FIRST = [
    ("1", ("bulletin-1.html",), False, set()),
    ("2", (), False, {"B020"}),
    ("3", ("bulletin-3.html",), False, set()),
]


@pytest.mark.parametrize("hands", [None, processes(2)], ids=["here", "in processes"])
def test_one_that_fails_stops_no_other(workspace: Workspace, hands: Hands | None) -> None:
    told: list[tuple[str, str]] = []
    made = built(workspace, hands, lambda *texts: told.append(texts))
    assert [one[:3] for one in told_of(made)] == [one[:3] for one in FIRST]
    assert told_of(made)[1][3]
    assert [len(one.built.outputs) for one in made] == [1, 0, 1]
    size = (workspace.output_folder / "bulletin-1.html").stat().st_size
    assert made[0].built.outputs[0].octets == size
    again = built(workspace, hands, lambda *_: None)
    assert [one.built.fresh for one in again] == [True, False, True]


def test_our_own_fault_is_told_and_stops_no_other(workspace: Workspace) -> None:
    def tell(key: str, stage: str) -> None:
        if key == "1" and stage == "web":
            raise RuntimeError("a fault of ours")

    made = built(workspace, None, tell)
    assert [bool(one.fault) for one in made] == [True, False, False]
    assert "\nRuntimeError: " in made[0].fault
    assert made[2].built.names == ("bulletin-3.html",)


@pytest.mark.parametrize("hands", [None, processes(2)], ids=["here", "in processes"])
def test_a_template_without_an_end_is_given_up(workspace: Workspace, hands: Hands | None) -> None:
    folder = workspace.templates_folder / "web"
    folder.mkdir(parents=True)
    (folder / "issue.html").write_text(ENDLESS, "utf-8")
    made = built(workspace, hands, lambda *_: None, seconds=60)
    assert {problem.code.id for problem in made[0].built.problems} == {"B322"}
    assert not list(workspace.output_folder.glob("*.html"))


@pytest.mark.parametrize("hands", [None, processes(2)], ids=["here", "processes"])
def test_an_issue_that_takes_too_long_is_given_up(workspace: Workspace, hands: Hands | None) -> None:
    """A thousand pages take minutes: also an alarm that comes a second time finds the work going on."""
    path = workspace.root / "issues/1.yaml"
    path.write_text(GOOD.format(key="1") + LONG, "utf-8")
    made = built(workspace, hands, lambda *_: None, seconds=0.3, wish={"editions": ("print",)})
    (problem,) = made[0].built.problems
    assert (problem.code.id, problem.place and problem.place.file) == ("B290", "issues/1.yaml")
    assert not list(workspace.output_folder.glob("bulletin-1.*"))


def test_a_folder_that_cannot_be_written_is_a_problem_of_each(workspace: Workspace) -> None:
    workspace.output_folder.write_text("a file in its place")
    made = built(workspace, None, lambda *_: None)
    assert [{problem.code.id for problem in one.built.problems} for one in (made[0], made[2])] == [
        {"B312"}
    ] * 2


def test_what_a_process_tells() -> None:
    assert (heard("9\tprint"), heard("")) == (("9", "print"), ("", ""))


def test_a_dask_cluster_takes_the_same_jobs(workspace: Workspace) -> None:
    from distributed import LocalCluster  # noqa: PLC0415

    everything = {"editions": ("print", "web")}
    with LocalCluster(
        2, processes=False, threads_per_worker=1, dashboard_address=None, protocol="tcp://"
    ) as cluster:
        address = cluster.scheduler_address.replace("tcp://", "dask://")
        made = built(workspace, workers_at(address), lambda *_: None, wish=everything)
    files = [("bulletin-1.pdf", "bulletin-1.html"), (), ("bulletin-3.pdf", "bulletin-3.html")]
    assert [one[1] for one in told_of(made)] == files
    here = workspace.root / "here"
    built(workspace, None, lambda *_: None, wish={**everything, "folder": here})
    for name in (*files[0], *files[2]):
        assert (here / name).read_bytes() == (workspace.output_folder / name).read_bytes(), name


def test_threads_of_one_process_take_turns(workspace: Workspace) -> None:
    """Whatever executor it is: what is changed in the layout engine for a layout is gone after it."""
    from weasyprint.layout import inline  # noqa: PLC0415

    before = inline.get_next_linebox
    for key in "13":
        path = workspace.root / f"issues/{key}.yaml"
        path.write_text(path.read_text("utf-8").replace("text: а", f"text: {'дума ' * 900}"), "utf-8")
    print_alone = {"editions": ("print",)}
    made = built(workspace, lambda: ThreadPoolExecutor(2), lambda *_: None, wish=print_alone)
    assert [one[1] for one in told_of(made)] == [("bulletin-1.pdf",), (), ("bulletin-3.pdf",)]
    assert inline.get_next_linebox is before


@pytest.mark.parametrize(
    ("address", "code"),
    [("10.0.0.5:8786", "B292"), ("dask://host", "B292"), ("dask://127.0.0.1:9", "B294")],
)
def test_no_cluster(address: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bulletin.publish.cluster._PATIENCE", "1s")
    with pytest.raises(Refused) as refused:
        workers_at(address)
    assert [problem.code.id for problem in refused.value.problems] == [code]


def test_no_library_for_clusters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(Refused) as refused:
        workers_at("dask://127.0.0.1:8786")
    assert [problem.code.id for problem in refused.value.problems] == ["B293"]
