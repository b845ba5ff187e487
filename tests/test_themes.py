"""The themes of a workspace: their folders in order, their measures, each taken from where it is given."""

from pathlib import Path

from bulletin.themes import TWO_COLUMNS, Wardrobe, package_templates


def wardrobe(root: Path, files: dict[str, str]) -> Wardrobe:
    for name, text in files.items():
        (root / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "templates" / name).write_text(text, encoding="utf-8")
    return Wardrobe(root)


def test_a_workspace_without_templates_has_those_of_the_package(tmp_path: Path) -> None:
    """Two themes; the usual one is the templates themselves."""
    plain = Wardrobe(tmp_path)
    assert plain.names == ("columns", "report")
    assert plain.folders("columns") == (package_templates(),)
    assert plain.folders("report") == (package_templates() / "themes" / "report", package_templates())
    assert plain.room("columns") == TWO_COLUMNS


def test_the_report_has_one_column(tmp_path: Path) -> None:
    """As wide as its file says; the whole width is that of all themes."""
    room = Wardrobe(tmp_path).room("report")
    assert (room.columns, room.column, room.page) == (1, 128.0, TWO_COLUMNS.page)


def test_an_own_theme_goes_on_from_another(tmp_path: Path) -> None:
    """Its folder, then the workspace's templates, then the theme it is based on; what it measures itself wins."""
    own = wardrobe(tmp_path, {"themes/mine/theme.yaml": "base: report\ncolumn: 120\n"})
    templates, package = tmp_path / "templates", package_templates()
    assert own.folders("mine") == (
        templates / "themes" / "mine",
        templates,
        package / "themes" / "report",
        package,
    )
    assert (own.room("mine").columns, own.room("mine").column) == (1, 120.0)


def test_a_circle_of_themes_ends_where_it_closes(tmp_path: Path) -> None:
    """Neither is asked twice."""
    files = {"themes/one/theme.yaml": "base: two\n", "themes/two/theme.yaml": "base: one\ncolumns: 3\n"}
    own = wardrobe(tmp_path, files)
    assert own.room("one").columns == 3
    assert [folder.name for folder in own.folders("one")] == ["one", "two", "templates", "templates"]


def test_the_checkout_is_not_looked_through_twice() -> None:
    """There the workspace's templates are the package's."""
    assert Wardrobe(package_templates().parent).folders("columns") == (package_templates(),)
