"""The words of the command line; a language has all of them or does not type-check."""

from collections.abc import Mapping
from typing import NamedTuple


class InterfaceWords(NamedTuple):
    """What the commands say. `verbs` and `options` are the help texts by name."""

    about: str
    epilog: str
    verbs: Mapping[str, str]
    options: Mapping[str, str]
    options_metavar: str
    command_metavar: str
    metavars: Mapping[str, str]
    panel_arguments: str
    panel_options: str
    panel_commands: str
    show_help: str
    usage: str
    try_help: str
    no_such_option: str
    no_such_command: str
    meant: str
    """Behind the two above: the name that is near."""
    missing_argument: str
    how_to_explain: str
    no_value: str
    bad_value: str
    not_a_folder: str
    not_a_file: str
    not_a_number: str
    numbers: Mapping[str, str]
    at_least: str
    unexpected: str
    interrupted: str
    crash: str
    stages: Mapping[str, str]
    building: str
    columns: tuple[str, str, str, str]
    fresh: str
    removed: str
    plan_fitted: str
    plan_pictures: str
    plan_left: tuple[str, str]
    plan_over: tuple[str, str]
    plan_end: str
    nothing_built: str
    no_edition: str
    megabytes: str
    kilobytes: str
    seconds: str
    decimal: str
    all_good: str
    checked: tuple[str, str]
    fix_steps: Mapping[str, str]
    fix_repaired: tuple[str, str]
    fix_written: str
    fix_not_written: str
    fix_nothing: str
    list_columns: tuple[str, str, str, str, str]
    no_issues: str
    no_code: str
    created: str
    exists: str
    schema_written: str
    schema_fresh: str
    next_steps: str
    new_made: str
    carried: str
    not_carried: str
    required: str
    no_series: str
    wants_name: str
    no_name: str
    taken_name: str
    bad_date: str
    no_such_day: str
    doctor_good: str
    doctor_bad: tuple[str, str]
    doctor: Mapping[str, str]

    def step(self, key: str, stage: str) -> str:
        """Tell that a stage of an issue, by its name, has begun."""
        return self.building.format(key=key, stage=self.stages[stage])
