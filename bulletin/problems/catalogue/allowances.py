"""Codes of remarks that let a warning be."""

from bulletin.problems.problem import Code, Words

_WHY = Words(
    bg="С бележка „# bulletin: allow“ и код в края на реда се заглушава едно предупреждение на този ред. "
    "Бележка, от която няма полза, би скрила следващото предупреждение, затова се посочва.",
    en="A remark “# bulletin: allow” with a code at the end of a line silences one warning there. A remark that "
    "is of no use would hide the next warning, so it is pointed out.",
)

UNUSED = Code(
    id="B136",
    slug="allowance-unused",
    severity="warning",
    message=Words(
        bg="Бележката разрешава {code}, а на този ред няма такова предупреждение.",
        en="The remark allows {code}, and there is no such warning on this line.",
    ),
    help=Words(
        bg="Изтрийте {code} от бележката или я преместете на реда с предупреждението.",
        en="Delete {code} from the remark, or move the remark to the line of the warning.",
    ),
    why=_WHY,
    wrong="place: София  # bulletin: allow B016\n",
    right="place: София\n",
)

ERROR = Code(
    id="B137",
    slug="allowance-of-error",
    severity="warning",
    message=Words(
        bg="{code} е грешка, а с бележка се заглушават само предупреждения.",
        en="{code} is an error; only warnings are silenced by a remark.",
    ),
    help=Words(
        bg="Поправете грешката и изтрийте бележката.",
        en="Correct the error and delete the remark.",
    ),
    why=Words(
        bg="При грешка броят не може да се направи или би излязъл неверен, затова тя не може да се подмине.",
        en="With an error the issue cannot be built, or would come out wrong, so it cannot be passed over.",
    ),
    wrong="place: София  # bulletin: allow B020\n",
    right="place: София\n",
)

UNKNOWN = Code(
    id="B138",
    slug="allowance-unknown",
    severity="warning",
    message=Words(
        bg="Бележката разрешава „{code}“, а такъв код няма.",
        en="The remark allows “{code}”, and there is no such code.",
    ),
    help=Words(
        bg="Препишете кода от предупреждението: „# bulletin: allow B016“.",
        en="Copy the code from the warning: “# bulletin: allow B016”.",
    ),
    why=_WHY,
    wrong="place: София  # bulletin: allow B999\n",
    right="place: София\n",
)

NO_CODE = Code(
    id="B179",
    slug="allowance-without-code",
    severity="warning",
    message=Words(
        bg="В бележката няма код: не е ясно кое предупреждение разрешава.",
        en="The remark has no code: it is not clear which warning it allows.",
    ),
    help=Words(
        bg="Допишете кода от предупреждението: „# bulletin: allow B016“.",
        en="Add the code of the warning: “# bulletin: allow B016”.",
    ),
    why=_WHY,
    wrong="place: София  # bulletin: allow\n",
    right="place: София\n",
)

IN_TEXT = Code(
    id="B178",
    slug="allowance-in-text",
    severity="warning",
    message=Words(
        bg="Тази бележка стои в самия текст: тя не заглушава нищо и ще се отпечата.",
        en="This remark stands in the text itself: it silences nothing and will be printed.",
    ),
    help=Words(
        bg="Преместете я на реда със знака |, след него.",
        en="Move it to the line with the sign |, behind it.",
    ),
    why=Words(
        bg="Под знака | всичко е текст, и редовете със знак #. Бележка за целия текст се пише до самия знак |.",
        en="Below the sign | all is text, the lines with a # too. A remark for the whole text stands beside the |.",
    ),
    wrong="lead: |\n  Зала 5.  # bulletin: allow B155\n",
    right="lead: |\n  Зала 5.\n",
)

CODES: tuple[Code, ...] = (UNUSED, ERROR, UNKNOWN, IN_TEXT, NO_CODE)
