"""The catalogue, and its examples run as tests."""

import re
import string
from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from workspace_example import REQUIRED, SETTINGS, completed, with_pictures

from bulletin.opening import open_workspace
from bulletin.problems.catalogue import (
    CATALOGUE,
    carried,
    credentials,
    dates,
    file,
    find,
    gather,
    jobs,
    layout,
    letters,
    machine,
    pictures,
    readers,
    relations,
    safety,
    sending,
    server,
    sizes,
    syntax,
    themes,
    workspace,
)
from bulletin.problems.catalogue.fields import TEXT_LONG
from bulletin.problems.explain import explain, general
from bulletin.problems.problem import Code, Words
from bulletin.read.source import LIMIT

OF_SETTINGS = {*sizes.CODES} - {sizes.FIT_WITHOUT_PAGES}
ELSEWHERE = {
    *carried.CODES,
    *layout.CODES,
    *letters.CODES,
    *workspace.CODES,
    *themes.CODES,
    *readers.CODES,
    *credentials.CODES,
    *jobs.CODES,
    *safety.CODES,
    *machine.CODES,
    *sending.CODES,
    *OF_SETTINGS,
    *server.CODES,
}
"""Codes that come from later stages; their examples are tested there, those of the settings below."""
NO_EXAMPLE = {"other-field", "picture-heic"}
"""Stands for what the model does not refuse today, and what only some installations lack; tested by hand."""
BYTES = {
    file.WINDOWS_1251: completed(file.WINDOWS_1251.wrong).encode("cp1251"),
    TEXT_LONG: completed("lead: " + "а " * 60_000).encode(),
    file.UTF_16: completed(file.UTF_16.wrong).encode("utf-16-le"),
    file.ENCODING: b"PK\x03\x04\xff\xfe\xc0",
    file.TOO_BIG: b"#" * (LIMIT + 1),
    syntax.NOT_FIELDS: syntax.NOT_FIELDS.wrong.encode(),
    file.EMPTY_FILE: file.EMPTY_FILE.wrong.encode(),
}
"""What text cannot show, and what is about the whole file."""
SCENES: dict[Code, Callable[[Path], str]] = {}
"""What must stand beside the issue: each makes it in a workspace and returns the name of the issue's file."""
CHECKED = [code for code in CATALOGUE.values() if code not in ELSEWHERE and code.slug not in NO_EXAMPLE]


def scene(code: Code) -> Callable[[Callable[[Path], str]], Callable[[Path], str]]:
    """Say that a function makes the surroundings of a code's wrong example."""

    def take(make: Callable[[Path], str]) -> Callable[[Path], str]:
        SCENES[code] = make
        return make

    return take


@scene(relations.ISSUE_TWICE)
def two_files(root: Path) -> str:
    (root / "issues" / "09.yaml").write_text(completed("issue: 9\n"), encoding="utf-8")
    return "issues/9.yaml"


@scene(dates.BEFORE_THE_LAST)
def the_issue_before(root: Path) -> str:
    (root / "issues" / "8.yaml").write_text("issue: 8\ndate: 2022-12-20\n", encoding="utf-8")
    return "issues/9.yaml"


@scene(relations.FILE_NAME)
def a_long_name(root: Path) -> str:
    del root
    return "issues/Бюлетин-9.yaml"


@scene(pictures.FOLDER_OUTSIDE)
def a_linked_folder(root: Path) -> str:
    (root / "issues" / "9").rename(root.parent / f"{root.name}-elsewhere")
    (root / "issues" / "9").symlink_to(root.parent / f"{root.name}-elsewhere")
    return "issues/9.yaml"


def named(codes: Iterable[Code]) -> list[object]:
    return [pytest.param(code, id=f"{code.id}-{code.slug}") for code in codes]


@pytest.mark.parametrize("code", named(CHECKED))
def test_the_wrong_example_has_the_problem(code: Code, tmp_path: Path) -> None:
    example = with_pictures(tmp_path)
    if scene := SCENES.get(code):
        example = replace(example, file=scene(tmp_path))
    if code is file.UNREADABLE:
        (tmp_path / example.file).mkdir()
    else:
        example.write(BYTES.get(code, completed(code.wrong).encode()))
    found = {problem.code.id for problem in example.problems()}
    assert found == {code.id}


@pytest.mark.parametrize("code", named(CHECKED))
def test_the_right_example_has_none(code: Code, tmp_path: Path) -> None:
    assert with_pictures(tmp_path).check(code.right) == ()


@pytest.mark.parametrize("code", sorted(OF_SETTINGS, key=lambda code: code.id), ids=lambda code: code.id)
def test_an_example_of_the_settings_is_what_it_says(code: Code, tmp_path: Path) -> None:
    """The wrong one has the problem and the right one none, added to settings that are good."""
    found = []
    for example in (code.wrong, code.right):
        (tmp_path / "bulletin.yaml").write_text(SETTINGS + example, encoding="utf-8")
        found.append([problem.code.id for problem in open_workspace(tmp_path).problems])
    assert found == [[code.id], []]


@pytest.mark.parametrize("code", named(CATALOGUE.values()))
def test_a_code_is_complete(code: Code) -> None:
    assert re.fullmatch(r"B\d{3}", code.id)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.slug)
    for words in (code.message, code.help, code.why):
        for language in ("bg", "en"):
            assert words.get(language).strip() == words.get(language) != ""
    assert _names(code.message.bg) == _names(code.message.en)
    assert _names(code.help.bg) == _names(code.help.en)
    assert re.search("[а-я]", code.message.bg)
    assert not re.search("[а-яА-Я]", code.message.en + code.why.en)


@pytest.mark.parametrize("code", named(CATALOGUE.values()))
def test_a_code_can_be_explained(code: Code) -> None:
    for language in ("bg", "en"):
        text = explain(code, language)
        assert text.startswith(f"{code.id} {code.slug} (")
        assert max(map(len, text.split("\n"))) <= 160
        assert "{key" not in text


@pytest.mark.parametrize("name", ["B014", "b014", "b14", "14", " B014 ", "key-twice", "KEY-TWICE"])
def test_a_code_is_found_by_number_or_name(name: str) -> None:
    code = find(name)
    assert code is not None
    assert code.id == "B014"


@pytest.mark.parametrize("name", ["", "B", "B999", "no-such", "²"])
def test_what_is_no_code_is_not_found(name: str) -> None:
    assert find(name) is None


@pytest.mark.parametrize("name", ["id", "slug"])
def test_two_codes_cannot_share_a_number_or_a_name(name: str) -> None:
    one, two = list(CATALOGUE.values())[:2]
    with pytest.raises(ValueError, match="share"):
        gather([one, replace(two, **{name: getattr(one, name)})])


def test_the_numbers_are_in_order() -> None:
    assert list(CATALOGUE) == sorted(CATALOGUE)


def test_values_are_left_open_in_general_words() -> None:
    assert general(Words("„{a}“ {b:02} {{bg}}", "“{a}”"), "bg") == "„…“ … {bg}"


def test_an_example_is_completed_with_what_is_required() -> None:
    assert completed("title: Друг\n").count("title:") == 1 + REQUIRED["sections"].count("title:")
    assert {field.name for field in fields(Code)} >= {"wrong", "right"}


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
