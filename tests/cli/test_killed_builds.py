"""Real builds that are killed, interrupted or run side by side: the last good files are whole, or the new ones are.

The usual run strikes a few times. `make soak` strikes some hundred times, at other moments each time, and prints what
came of it.
"""

import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from wreckage import Bench, finished, leftovers, processor_time

if sys.platform == "win32":
    pytest.skip("Windows has no such signals", allow_module_level=True)

ENDED = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}
PYTHONS_OWN = -signal.SIGINT
"""How Python ends, whatever it was told, where it was interrupted while it made a class: what it has noted then is
that nobody has caught the interruption."""
SAID = "Interrupted. The last finished files are unharmed.\n"
ISSUE, ALL, SITE = ("build", "9"), ("build", "--all", "--jobs", "2"), ("site",)
TOGETHER = {
    "the same issue twice": (ISSUE, ISSUE),
    "two issues": (ISSUE, ("build", "8")),
    "an issue and all": (ISSUE, ALL),
    "an issue and the site": (ISSUE, SITE),
    "the site twice": (SITE, SITE),
}
Show = Callable[[str, Counter[str]], None]


@pytest.fixture(scope="module")
def long(request: pytest.FixtureRequest) -> bool:
    """Whether this is the long form."""
    return bool(request.config.getoption("--long"))


@pytest.fixture(scope="module")
def chance(long: bool) -> random.Random:
    """The same moments in each usual run, others in each long one."""
    return random.Random(None if long else 20)  # noqa: S311 - chance, and no secret


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """A workspace of one issue, of which each version is known."""
    bench = Bench(tmp_path_factory.mktemp("one") / "workspace")
    bench.prepare(*ISSUE)
    return bench


@pytest.fixture
def show(pytestconfig: pytest.Config, long: bool) -> Show:
    """Print what came of many strikes past what pytest captures, in the long form."""
    manager = pytestconfig.pluginmanager.getplugin("capturemanager")

    def printed(what: str, counts: Counter[str]) -> None:
        if long:
            told = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
            with manager.global_and_fixture_disabled():
                print(f"\n{what}: {told}", flush=True)  # noqa: T201 - the result of a long run

    return printed


def strike(
    bench: Bench, chance: random.Random, times: int, blow: signal.Signals, *typed: str
) -> Counter[str]:
    """Change the issue, strike its build, look at what is there, build once more: so many times. Return the counts."""
    counts = Counter(strikes=0)
    for turn in range(times):
        bench.write(turn % 2)
        if chance.random() < 0.3:  # now and then nothing is spared
            shutil.rmtree(bench.output / ".cache", ignore_errors=True)
        code, said = bench.strike(blow, chance, *typed)
        interrupted = {ENDED.get(blow), PYTHONS_OWN} if blow in ENDED else set()
        assert code in {0, -blow, *interrupted}, said
        if code in interrupted:
            begins_or_is_done = not said or finished(bench.output) == bench.good[turn % 2]
            assert said == SAID or (code == -blow and begins_or_is_done), (
                said
            )  # then nothing is to be put away
            assert leftovers(bench.output) == []
        bench.assert_whole()
        half = len(leftovers(bench.output))
        bench.assert_mended(turn % 2, *typed)
        counts += Counter({"strikes": 1, f"exit code {code}": 1, "with files on their way": bool(half)})
    return counts


def test_a_killed_build_leaves_whole_files(one: Bench, chance: random.Random, long: bool, show: Show) -> None:
    show("build, killed", strike(one, chance, 100 if long else 1, signal.SIGKILL, *ISSUE))


@pytest.mark.parametrize("blow", list(ENDED))
def test_an_ended_build_says_so_and_leaves_nothing(
    one: Bench, chance: random.Random, long: bool, show: Show, blow: signal.Signals
) -> None:
    if not long and blow != signal.SIGTERM:
        pytest.skip("the others are sent by `make soak`")
    show(f"build, {blow.name}", strike(one, chance, 20 if long else 1, blow, *ISSUE))


@pytest.mark.parametrize("typed", [ALL, SITE], ids=" ".join)
def test_many_issues_that_are_killed_leave_whole_files(
    tmp_path: Path, chance: random.Random, long: bool, show: Show, typed: tuple[str, ...]
) -> None:
    if not long:
        pytest.skip("`make soak` does it")
    bench = Bench(tmp_path / "workspace", keys=("6", "7", "8", "9"))
    bench.prepare(*typed)
    show(f"{' '.join(typed)}, killed", strike(bench, chance, 50, signal.SIGKILL, *typed))
    show(f"{' '.join(typed)}, SIGINT", strike(bench, chance, 10, signal.SIGINT, *typed))


@pytest.mark.parametrize("pair", TOGETHER)
def test_two_at_once_end_well(tmp_path: Path, long: bool, show: Show, pair: str) -> None:
    """Both are fine, no files are mixed, and then there is nothing left to do but what one alone had not been asked."""
    if not long:
        pytest.skip("`make soak` does it; tests/publish/test_batch.py has the short form")
    bench = Bench(tmp_path / "workspace", keys=("8", "9"))
    bench.prepare(*SITE)
    for turn in range(10):
        bench.write(turn % 2)
        both = [bench.start(*typed) for typed in TOGETHER[pair]]
        said = [process.communicate()[1] for process in both]
        assert [process.returncode for process in both] == [0, 0], said
        bench.assert_whole()
        assert leftovers(bench.output) == []
        bench.assert_mended(turn % 2, *SITE)
    show(f"{pair} at once", Counter(rounds=10))


def test_what_is_saved_during_a_build_is_not_lost(one: Bench) -> None:
    """The files are those of before, and the same command once more makes the new ones."""
    one.write(1)
    shutil.rmtree(one.output / ".cache")
    process = one.start(*ISSUE)
    while process.poll() is None and processor_time(process.pid) < one.seconds / 2:
        time.sleep(0.005)
    one.write(0)
    assert process.communicate()[1] == ""
    one.assert_mended(0, *ISSUE)
