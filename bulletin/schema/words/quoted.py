"""The figures that a text may quote, in words: the reference comes from them."""

from collections.abc import Mapping

from bulletin.model.quoting import Quoted
from bulletin.problems.problem import Words

QUOTED_WORDS: Mapping[Quoted, Words] = {
    "total budget": Words(
        "Сборът на бюджетите на проектите в евро, закръглен до три цифри: `1,95 млн. евро`",
        "The budgets of the projects together, in euro, rounded to three digits: `€1.95 million`",
    ),
    "total budget exact": Words(
        "Същият сбор до едно евро: `1 949 496 евро`",
        "The same to the euro: `€1,949,496`",
    ),
    "own share": Words(
        "Сборът на собствените дялове в евро, закръглен до три цифри: `49,6 хил. евро`",
        "The own shares together, in euro, rounded to three digits: `€49,600`",
    ),
    "own share exact": Words("Същият сбор до едно евро: `49 595 евро`", "The same to the euro: `€49,595`"),
    "projects": Words("Колко са проектите", "How many projects there are"),
    "projects planned": Words(
        "Колко от тях са в подготовка (`status: planned`)",
        "How many of them are planned (`status: planned`)",
    ),
    "projects starting": Words(
        "Колко предстоят (`status: starting`)", "How many are starting (`status: starting`)"
    ),
    "projects running": Words(
        "Колко са в изпълнение (`status: running`)", "How many are running (`status: running`)"
    ),
    "projects finished": Words(
        "Колко са приключили (`status: finished`)", "How many are finished (`status: finished`)"
    ),
    "programmes": Words(
        "По колко различни програми са проектите", "Of how many different programmes the projects are"
    ),
    "partners": Words(
        "Колко са партньорите по проекти: изброените с имена се броят по веднъж, останалите – по проекти",
        "How many partners the projects have: those named count once, the others for each project",
    ),
    "countries": Words(
        "От колко държави са партньорите: посочените или, ако е по-голям, най-големият брой при един проект",
        "From how many countries they are: those named or, if larger, the most that one project counts",
    ),
    "events": Words("Колко са събитията", "How many events there are"),
}
