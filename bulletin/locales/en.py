"""English words."""

from bulletin.locales.edition import EditionWords
from bulletin.locales.figures import FigureWords
from bulletin.locales.interface import InterfaceWords
from bulletin.locales.starter import StarterWords

EDITION = EditionWords(
    language_name="English",
    contents="In this issue",
    issue_number="No. {number}",
    running_number="no. {number}",
    date="Date",
    by="By {name}",
    year_short="",
    months_short=(
        "Jan",
        "Feb",
        "March",
        "April",
        "May",
        "June",
        "July",
        "Aug",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
    ),
    until="until {end}",
    since="from {start}",
    hours="{hours}",
    page="page",
    notes="Notes",
    note="note {number}",
    back_to_text="back to the text",
    table="Table {number}",
    skip="Skip to the content",
    contact="Contact",
    print_edition="Print edition (PDF)",
    top="To the top",
    with_partners="With",
    goal="Goal",
    result="Results",
    news="Project news",
    programme="Programme",
    number="Number",
    budget="Budget",
    share="Own share",
    partners="Partners",
    countries="Countries",
    period="Period",
    status="Status",
    statuses={
        "planned": "planned",
        "starting": "starting",
        "running": "running",
        "finished": "finished",
    },
    kinds={
        "conference": "conference",
        "seminar": "seminar",
        "webinar": "webinar",
        "exhibition": "exhibition",
        "meeting": "meeting",
        "training": "training",
        "visit": "visit",
        "mission": "business mission",
        "focus-group": "focus group",
        "celebration": "celebration",
    },
    partner_forms={"one": "{count} partner", "other": "{count} partners"},
    country_forms={"one": "{count} country", "other": "{count} countries"},
    from_countries=" from {countries}",
    tag_language="en-GB",
    source_description="The source file of the issue",
    draft="DRAFT",
    qr_alt="QR code for the address {address}",
    issue_online="This issue on the web",
    figures=FigureWords(
        titles={
            "key-figures": "In brief, in figures",
            "timeline": "Projects by year",
            "budget": "Budget and own share",
            "countries": "Where the partners are from",
            "history": "The dates on one line",
        },
        in_figures="The data as a table",
        project_forms={"one": "project", "other": "projects"},
        running_forms={"one": "running project", "other": "running projects"},
        partner_forms={"one": "partner in projects", "other": "partners in projects"},
        country_forms={"one": "country", "other": "countries"},
        share_label="own share",
        event_forms={"one": "event", "other": "events"},
        partners_counted="A partner in several projects is counted in each of them.",
        countries_counted="Some projects give only the number of countries, so there are at least this many.",
        converted="Converted at BGN\u00a01.95583 to the euro: {amounts}.",
        sums_converted="Sums in leva are converted at BGN\u00a01.95583 to the euro.",
        project="Project",
        country="Country",
        year="Year",
        number="Number",
        what="Measure",
        thousands="€\u00a0thousand",
        millions="€\u00a0million",
        euro="euro",
        total="Total",
        groups={
            "running": "Running",
            "starting": "Starting",
            "planned": "Planned",
            "finished": "Finished",
        },
        no_status="No status given",
        issue_date="as of {date}",
        open_ends="A broken end means that the start or the end is not given.",
        left_out="No data: {names}.",
        more="Another {count} are not shown.",
        outside="Off the map:",
        projects_of_countries="The number is that of the projects with partners from the country.",
        only_counted="Without the projects that give only the number of countries: {names}.",
        entry_forms={"one": "{count} date", "other": "{count} dates"},
        entries="{first} to {last}: {count}.",
        most="Most are in {year}: {number}.",
        entries_one_year="In {year}: {count}.",
        hollow="An empty dot: only the year is known.",
    ),
)

INTERFACE = InterfaceWords(
    about="The association's bulletin: from one file an issue to a page for print and a page for the web.",
    epilog="Begin with “bulletin init FOLDER”, or with “bulletin build 9” in the folder of the bulletin.",
    verbs={
        "build": "Make issues: a PDF for print and a page for the web. With no name, the newest.",
        "preview": "Show an issue live in the browser: every save of the file is seen at once.",
        "check": "Check issues and show every mistake at its place.",
        "fix": "Repair what can be repaired safely in one issue or in all; without --write only show it.",
        "site": "Make a site of all issues: a folder that is ready for any web server.",
        "list": "List the issues of the workspace.",
        "new": "Begin the next issue of a series.",
        "init": "Make a folder for a new bulletin.",
        "ci": "Give GitHub or GitLab what it needs to check, build and publish the bulletin.",
        "schema": "Write the format of the issues into schema/: with it VS Code offers the fields and shows mistakes.",
        "doctor": "See whether this computer has all that is needed.",
        "restore": "Give back the issue file that every finished PDF carries.",
        "verify": "Say whether a PDF is exactly what this folder makes and, if not, how it differs.",
        "explain": "Explain a problem by its code.",
        "mail": "The letter with the issue: a draft for Outlook and Thunderbird, or sending to the whole list.",
    },
    options={
        "issue": "An issue: 9, projects-2, review-2020.",
        "all": "All issues.",
        "series": "All issues of this series.",
        "edition": "This edition only: print, web or booklet (A3 sheets to fold). May be repeated.",
        "lang": "In this language only: bg or en; bg+en, en+bg: both in one PDF, one after another. May be repeated.",
        "output": "Folder for the finished files.",
        "force": "Build even where nothing has changed.",
        "jobs": "How many issues, or languages of one issue, are made at once; by default as many as processors.",
        "executor": "Make the issues on a Dask cluster, such as dask://10.0.0.5:8786",
        "timeout": "In how many seconds each issue has to be ready. By default 900; 0 means no limit.",
        "summary": "Write a summary to this file too: Markdown, or, if its name ends in .html, a page with all pages "
        "as pictures. May be repeated.",
        "verbose": "Show what is being done and how long it takes, which files are read and what comes from .cache.",
        "draft": "A draft to talk about: a mark across the pages, numbers beside the paragraphs.",
        "bleed": "For a print shop: 3 mm of bleed, and crop marks.",
        "fit": "Take the largest text in which the issue fits into the pages of its field pages.",
        "keep_html": "Also keep, in this folder, the HTML that is printed.",
        "pdf": "A PDF that “bulletin build” has made.",
        "restore_output": "Write to this file, if there is none yet. Without this option the file is only printed.",
        "open": "Open the finished files.",
        "format": "Form of the output: text for people; json, github, sarif or junit for programs.",
        "site_output": "Folder for the site. By default site in the folder of the finished files.",
        "site_address": "The address where the site will be, such as https://example.org/bulletin/",
        "site_force": "Make all pages again and replace files that bulletin did not write.",
        "write": "Write the repairs; the old file stays beside the new one, its name ending in .bak.",
        "strict": "Stop at warnings too.",
        "ui": "Language of the messages: bg or en.",
        "version": "Show the version.",
        "date": "Date of the new issue, such as 2024-06-30. Default: today.",
        "new_series": "Series of the new issue.",
        "new_name": "Name of the new issue in a series without numbers.",
        "folder": "Folder to make.",
        "ci": "Also add what GitHub or GitLab needs: github or gitlab. For an existing folder: bulletin ci.",
        "service": "Where the bulletin will be: github or gitlab.",
        "print": "Write nothing and show one schema: issue, or settings (bulletin.yaml).",
        "code": "A code, such as B014, or its name.",
        "explain_all": "Explain all codes.",
        "install_completion": "Turn on completion with Tab in this shell.",
        "show_completion": "Show what to add for completion with Tab.",
    },
    options_metavar="[OPTIONS]",
    command_metavar="COMMAND …",
    metavars={
        "issue": "ISSUE",
        "folder": "FOLDER",
        "code": "CODE",
        "format": "FORM",
        "series": "SERIES",
        "new_series": "SERIES",
        "new_name": "NAME",
        "date": "DATE",
        "output": "FOLDER",
        "site_output": "FOLDER",
        "site_address": "ADDRESS",
        "keep_html": "FOLDER",
        "jobs": "COUNT",
        "executor": "ADDRESS",
        "timeout": "SECONDS",
        "pdf": "FILE.pdf",
        "restore_output": "FILE",
        "summary": "FILE",
        "ci": "SERVICE",
        "service": "SERVICE",
    },
    panel_arguments="Arguments",
    panel_options="Options",
    panel_commands="Commands",
    show_help="Show this help.",
    usage="Usage",
    try_help="See “{command} --help”.",
    no_such_option="There is no option {name}.",
    no_such_command="There is no command “{name}”.",
    meant="Did you mean “{name}”?",
    missing_argument="{name} is missing.",
    how_to_explain="Type the code in the message, such as “bulletin explain B033”. All: “bulletin explain --all”.",
    no_value="{name} wants a value after it.",
    bad_value="{name} cannot be “{value}”. Possible: {choices}.",
    not_a_folder="{name} wants a folder; “{value}” is a file.",
    not_a_file="{name} wants a file, and “{value}” is a folder.",
    not_a_number="{name} wants {number}, not “{value}”.",
    numbers={"int": "a whole number", "float": "a number"},
    at_least="{number} from {least} up",
    unexpected="Not expected: “{name}”.",
    interrupted="Interrupted. The last finished files are unharmed.",
    crash="The fault is ours. Please report it with the file {report}. Your files are unharmed.",
    stages={
        "check": "checking",
        "compose": "preparing the text",
        "fit": "looking for the size of the text",
        "print": "laying out for print",
        "booklet": "laying out the booklet",
        "draft": "laying out the draft",
        "bleed": "laying out for the print shop",
        "web": "page for the web",
        "write": "writing",
    },
    building="Issue {key}: {stage}",
    columns=("File", "Pages", "Size", "Time"),
    fresh="unchanged",
    removed="Removed {name}: the issue no longer comes out under this name.",
    plan_fitted="{name}: set in {text} pt, lines {leading} pt apart{pictures}.",
    plan_pictures=", pictures at most {share}% of their height",
    plan_left=(
        "{name}: {pages} of {budget} pages, {n} line of a column is free. The sections end:",
        "{name}: {pages} of {budget} pages, {n} lines of a column are free. The sections end:",
    ),
    plan_over=(
        "{name}: {pages} pages instead of {budget}, {n} line of a column is too many. The sections end:",
        "{name}: {pages} pages instead of {budget}, {n} lines of a column are too many. The sections end:",
    ),
    plan_end="  on p. {page}  {title}",
    nothing_built="Issue {key} was not built. The last finished files are unharmed.",
    no_edition="Issue {key} does not come out in the language asked for; its languages stand in the field languages.",
    megabytes="{n} MB",
    kilobytes="{n} kB",
    seconds="{n} s",
    decimal=".",
    all_good="No problems.",
    checked=("{n} issue checked.", "{n} issues checked."),
    fix_steps={
        "windows-1251": "{file}: the encoding Windows-1251 becomes UTF-8.",
        "utf-16": "{file}: the encoding UTF-16 becomes UTF-8.",
        "line-ends": "{file}: all lines get the same line ends.",
        "letters": "{file}: letters written as two characters (a letter and its accent) become one.",
    },
    fix_repaired=("{file}: {n} repair.", "{file}: {n} repairs."),
    fix_written="Written: {file}. The old file is kept as {kept}.",
    fix_not_written="Nothing has been written. To write the repairs: bulletin fix{keys} --write",
    fix_nothing="There is nothing that can be repaired by itself.",
    list_columns=("Issue", "Date", "Title", "Languages", "Series"),
    no_issues="The folder issues/ has no issues yet. Begin with “bulletin new”.",
    no_code="There is no code “{name}”. “bulletin explain --all” shows all.",
    created="Made: {path}",
    exists="It is there already: {path}. Nothing was changed.",
    schema_written="Written: {path}",
    schema_fresh="Unchanged: {path}",
    next_steps="Now: cd {folder}, then bulletin build 1",
    new_made="Issue {key} is begun: {path}. Open the file and fill in the fields below the lines that begin with #.",
    carried="Carried over from issue {key}: projects – {projects}, coming events – {events}.",
    not_carried="Issue {key} has mistakes, so nothing was carried over from it. See them with “bulletin check {key}”.",
    required="(required)",
    no_series="There is no series “{name}”. There are: {known}.",
    wants_name="The series {series} has no numbers: name the issue with --name: Latin letters, digits, hyphens.",
    no_name="The series {series} goes by numbers; --name is not given.",
    taken_name="The name “{name}” is that of a number of the series {series}; choose another.",
    bad_date="--date wants a date such as 2024-06-30, not “{value}”.",
    no_such_day="--date: there is no such date: {value}. That month has {days} days.",
    doctor_good="All is well.",
    doctor_bad=(
        "{n} thing is wrong; see the line with ✗.",
        "{n} things are wrong; see the lines with ✗.",
    ),
    doctor={
        "python": "Python",
        "bulletin": "bulletin",
        "weasyprint": "WeasyPrint",
        "pango": "Pango",
        "fonts": "Fonts",
        "workspace": "Workspace",
        "issues": "Issues",
        "no_workspace": "not found (no bulletin.yaml here or above)",
        "type": "type: {command}",
        "faces": "{n} faces of Sofia Sans",
        "no_fonts": "none; install the package again",
        "settings": "bulletin.yaml has mistakes; see “bulletin check”",
    },
)

STARTER = StarterWords(
    new_head="# {title}, {key}. Lines with a # are prompts: read them, fill in the field and delete them.",
    greeting="# A greeting under the title, if there is an occasion:",
    lead="# One paragraph to begin with (indented, on the lines after the sign |):",
    occasion="# The occasion of the issue, if there is one:",
    about="# In one sentence: what is in the issue.",
    first_section="News",
    text="# The section's text. An empty line parts paragraphs; **this** is bold.",
    photos="# Photos are copied into the folder issues/{key}/ and listed here, such as:\n"
    "    # photos:\n    #   - {{file: photo.jpg, alt: What is seen, caption: Caption}}",
    projects_section="Projects",
    events_section="Coming events",
    carried="# Carried over from issue {key}: check the status and the dates.",
    init_settings="""# Who publishes the bulletin, in which series, with what settings.
letterhead:
  name: {bg: Вашето сдружение, en: Your association}
  address: {bg: "София 1000, ул. Примерна 1", en: "1 Primerna St., 1000 Sofia"}
  web: https://example.org
  email: office@example.org
  logo: templates/logo.svg
  colours: {main: "#0f4c5c", accent: "#b8842a"}
  copyright: {bg: "© {year} Вашето сдружение", en: "© {year} Your association"}

# The file's name tells the series: issues/1.yaml is number 1 of the bulletin.
series:
  bulletin:
    title: {bg: Бюлетин, en: Bulletin}

# The language of an issue that names none of its own. [bg, en] is for issues in two languages.
languages: [en]
output: output
""",
    init_issue="""# The first issue. Change it as you like and type: bulletin build 1
issue: 1
title: Bulletin
date: {date}
place: Sofia
lead: |
  This issue is made from one text file. Open issues/1.yaml, put your own sentences in place of these and build the
  issue again.
colophon:
  occasion: First issue
  about: How an issue is written.

sections:
  - title: How to write
    text: |
      Every field has a line of its own: its name, a colon and the value. Long text stands below the field, indented
      by two spaces.

      An empty line parts paragraphs. Words in **bold** stand between two pairs of asterisks, in *italics* between two
      single ones. An address becomes a link like this: [the site of Sofia Sans](https://github.com/lettersoup/Sofia-Sans).
  - title: Projects
    show: projects
  - title: Events
    show: events

projects:
  - id: first-project
    name: First project
    programme: Erasmus+
    budget: 250 000 EUR
    share: 40 500 EUR
    partners: 3
    countries: [BG, ES, GR]
    period: {year}-01/{year}-12
    status: running
    goal: To show what a project looks like in the bulletin.

events:
  - kind: meeting
    title: First meeting
    date: {date}
    place: Sofia
    text: Events put themselves in order by date.
""",
)
