"""Text to nodes, and their places."""

import time

import pytest

from bulletin.problems.problem import Place
from bulletin.read.nodes import Mapping, Node, Scalar, Sequence, walk
from bulletin.read.places import Path, Places
from bulletin.read.source import decode
from bulletin.read.tree import compose

FILE = "issues/9.yaml"

TEXT = """\
title: Бюлетин   # бележка
date: "2023-12-29"
lead: |
  Първи ред.
  Втори „ред“.

sections:
  - title: 漢字 и още
    photos: [{file: a.jpg}, {file: b.jpg}]
  - title: 'Д''Арк'
languages:
- bg
greeting:
"""


def places(text: str = TEXT) -> Places:
    tree = compose(decode(text.encode(), FILE))
    return Places(FILE, tree.root, tuple(text.split("\n")))


def plain(node: Node | None) -> object:
    match node:
        case Mapping(entries):
            return {entry.key.text: plain(entry.value) for entry in entries.values()}
        case Sequence(items):
            return [plain(item) for item in items]
        case Scalar(text):
            return text
    return None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param((), (1, 1, 1, 6), id="the-whole-by-its-first-key"),
        pytest.param(("title",), (1, 8, 1, 15), id="plain"),
        pytest.param(("date",), (2, 7, 2, 19), id="quoted"),
        pytest.param(("lead",), (3, 7, 5, 15), id="block-without-the-empty-line"),
        pytest.param(("sections",), (8, 3, 8, 4), id="list-by-its-first-dash"),
        pytest.param(("sections", 0), (8, 5, 8, 10), id="item-by-its-first-key"),
        pytest.param(("sections", 0, "title"), (8, 12, 8, 20), id="characters-not-bytes"),
        pytest.param(("sections", 0, "photos"), (9, 13, 9, 43), id="brackets"),
        pytest.param(("sections", 0, "photos", 1), (9, 29, 9, 42), id="braces"),
        pytest.param(("sections", 0, "photos", 1, "file"), (9, 36, 9, 41), id="inside-braces"),
        pytest.param(("sections", 1, "title"), (10, 12, 10, 20), id="single-quotes"),
        pytest.param(("languages", 0), (12, 3, 12, 5), id="list-without-indent"),
        pytest.param(("greeting",), (13, 10, 13, 10), id="nothing"),
        pytest.param(("sections", 1, "photos", 5, "file"), (10, 5, 10, 10), id="the-longest-known-part"),
    ],
)
def test_a_value_is_found_where_it_stands(path: Path, expected: tuple[int, int, int, int]) -> None:
    assert places().find(path) == Place(FILE, *expected)


def test_a_key_is_found_where_it_stands() -> None:
    assert places().find(("sections", 0, "photos"), key=True) == Place(FILE, 9, 5, 9, 11)


def test_a_file_without_nodes_has_one_place() -> None:
    assert Places(FILE).find(("title",)) == Place(FILE)


@pytest.mark.parametrize(
    ("path", "text", "occurrence", "expected"),
    [
        pytest.param(("lead",), "„", 0, (5, 9, 5, 10), id="in-a-block"),
        pytest.param(("lead",), "ред", 1, (5, 10, 5, 13), id="the-second-one"),
        pytest.param(("title",), "Бюлетин", 0, (1, 8, 1, 15), id="the-whole"),
        pytest.param(("title",), "бележка", 0, (1, 8, 1, 15), id="not-past-its-end"),
        pytest.param(("sections", 0, "title"), "字", 0, (8, 13, 8, 14), id="wide"),
    ],
)
def test_words_are_found_inside_a_text(
    path: Path, text: str, occurrence: int, expected: tuple[int, int, int, int]
) -> None:
    assert places().within(path, text, occurrence) == Place(FILE, *expected)


@pytest.mark.parametrize(
    "typed",
    ["no", "не", "012", "10:30", "1.10", "0888123456", "2026-05-24", "~", "=", "null", "1e3", "0x1F", ".inf"],
)
def test_a_value_stays_what_was_typed(typed: str) -> None:
    assert plain(places(f"a: {typed}\n").root) == {"a": typed}


def test_copies_and_merged_fields_are_taken_over() -> None:
    text = "a: &one {x: 1, y: 2}\nb: *one\nc:\n  <<: *one\n  y: 3\nd:\n  <<: [*one, {z: 4}]\n"
    tree = compose(decode(text.encode(), FILE))
    one = {"x": "1", "y": "2"}
    assert tree.problems == ()
    assert plain(tree.root) == {"a": one, "b": one, "c": {"y": "3", "x": "1"}, "d": {**one, "z": "4"}}


def test_a_tree_is_walked_in_the_order_of_the_file() -> None:
    root = places("a: [1, {b: 2}]\n").root
    assert root is not None
    assert [node.text for node in walk(root) if isinstance(node, Scalar)] == ["a", "1", "b", "2"]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        pytest.param("a: " + "[" * 100_000, "too-deep", id="100000-brackets"),
        pytest.param("a: " + "{a: " * 100_000, "too-deep", id="100000-braces"),
        pytest.param("".join(" " * n + "a:\n" for n in range(1_000)), "too-deep", id="1000-indents"),
        pytest.param("a: " + "[1, " * 40 + "1" * 4_900_000, "text-too-long", id="one-long-text"),
        pytest.param("".join(f"k{n}: v\n" for n in range(300_000)), "too-many-parts", id="300000-fields"),
        pytest.param("- " * 100_000, "too-deep", id="100000-dashes"),
        pytest.param("a: &a [*a, *a]\n", "reserved-start", id="a-copy-of-itself"),
        pytest.param(
            "a0: &a0 [1, 1]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40)),
            "too-many-parts",
            id="copies-of-copies",
        ),
    ],
)
def test_a_file_made_to_hurt_is_refused_quickly(text: str, slug: str) -> None:
    started = time.process_time()
    tree = compose(decode(text.encode(), FILE))
    assert time.process_time() - started < 3
    assert slug in {problem.code.slug for problem in tree.problems}
