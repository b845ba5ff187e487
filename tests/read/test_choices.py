"""Values to choose from, with what each means."""

from bulletin.read.choices import choices


def test_each_value_has_its_meaning_in_both_languages() -> None:
    told = choices(("running", "focus-group", "row"))
    assert told.bg == "running (в изпълнение), focus-group (фокус група), row (една до друга)"
    assert told.en == "running, focus-group, row (side by side)"


def test_a_value_that_nobody_named_stands_alone() -> None:
    assert choices(("hub", "2021")).bg == "hub, 2021"
