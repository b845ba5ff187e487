"""Which program opens a file, how it is told the line, and the link for where there is none."""

from pathlib import Path
from time import sleep

import pytest

from bulletin.preview.editor import Editor, link, own_editor


@pytest.mark.parametrize(
    ("environment", "command"),
    [
        ({}, ()),
        ({"EDITOR": "code --wait"}, ("code", "--wait")),
        ({"EDITOR": "nano", "VISUAL": "/usr/bin/gvim"}, ("/usr/bin/gvim",)),
        ({"EDITOR": "vim"}, ()),
        ({"VISUAL": "emacs -nw"}, ()),
        ({"EDITOR": "'open"}, ()),
    ],
)
def test_the_editor_is_the_users_own(environment: dict[str, str], command: tuple[str, ...]) -> None:
    """VISUAL goes before EDITOR; a program that wants the terminal is not started."""
    assert own_editor(environment) == Editor(command)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("code", "--goto {file}:7:3"),
        ("subl", "{file}:7:3"),
        ("gvim", "+7 {file}"),
        ("kate", "--line 7 {file}"),
        ("notepad++", "-n7 {file}"),
        ("leafpad", "{file}"),
    ],
)
def test_each_is_told_the_line_in_its_way(tmp_path: Path, name: str, told: str) -> None:
    """The programs are scripts that write down what they are told."""
    program, heard, file = tmp_path / name, tmp_path / "heard", tmp_path / "a file.yaml"
    program.write_text(f'#!/bin/sh\necho "$@" > "{heard}"\n')
    program.chmod(0o755)
    editor = Editor((str(program),))
    assert editor.open(file, 7, 3)
    for _ in range(400):
        if heard.is_file() and heard.read_text():
            break
        sleep(0.02)
    assert heard.read_text().strip() == told.format(file=file)


def test_a_program_that_is_not_there_is_not_started(tmp_path: Path) -> None:
    """The link is used then."""
    assert not Editor((str(tmp_path / "none"),)).open(tmp_path, 1, 1)
    assert not Editor().open(tmp_path, 1, 1)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/home/a b/9.yaml", "vscode://file/home/a%20b/9.yaml:4:1"),
        (
            "/home/бюлетин#1?/9.yaml",
            "vscode://file/home/%D0%B1%D1%8E%D0%BB%D0%B5%D1%82%D0%B8%D0%BD%231%3F/9.yaml:4:1",
        ),
    ],
)
def test_the_link_names_the_place(path: str, address: str) -> None:
    """What has a meaning in addresses is encoded."""
    assert link(Path(path), 4, 1) == address
