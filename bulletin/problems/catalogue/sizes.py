"""Codes of the sizes of the print edition."""

from bulletin.problems.problem import Code, Words


def _sizes(fields: str) -> str:
    return f"# bulletin.yaml\ntheme:\n  sizes: {{{fields}}}\n"


POINTS_FORM = Code(
    id="B200",
    slug="points-form",
    severity="error",
    message=Words(bg="„{text}“ не е размер в пунктове.", en="“{text}” is not a size in points."),
    help=Words(
        bg="Напишете числото и pt след него, например 9.4 pt.",
        en="Write the number and pt after it, such as 9.4 pt.",
    ),
    why=Words(
        bg="Размерът на буквите се мери в пунктове, както в Word. Един пункт (pt) е малко повече от една трета от "
        "милиметъра.",
        en="The size of letters is measured in points, as in Word. A point (pt) is a little over a third of a "
        "millimetre.",
    ),
    wrong=_sizes("text: 3 mm"),
    right=_sizes("text: 9 pt"),
)

SHARE_FORM = Code(
    id="B201",
    slug="picture-share",
    severity="error",
    message=Words(
        bg="Снимките не могат да имат височина „{text}“.",
        en="Pictures cannot have the height “{text}”.",
    ),
    help=Words(
        bg="Напишете дял от 50 % до 100 %, например 80 %.",
        en="Write a share from 50 % to 100 %, such as 80 %.",
    ),
    why=Words(
        bg="Темата казва колко висока може да е най-много всяка снимка. Тук се пише каква част от тази височина да се "
        "ползва, за да остане място за текст; под половината снимките не се разчитат.",
        en="The theme says how high each picture may be at most. What stands here is how much of that height is used, "
        "to leave room for text; below half of it pictures cannot be made out.",
    ),
    wrong=_sizes("pictures: 20 %"),
    right=_sizes("pictures: 80 %"),
)

TEXT_SIZE = Code(
    id="B202",
    slug="text-size",
    severity="error",
    message=Words(
        bg="Текст от {size} pt е извън границите: от {least} до {most} pt.",
        en="Text of {size} pt is out of range: it goes from {least} to {most} pt.",
    ),
    help=Words(
        bg="Изберете размер между {least} и {most} pt, например 9.4 pt.",
        en="Choose a size between {least} and {most} pt, such as 9.4 pt.",
    ),
    why=Words(
        bg="По-дребен текст от 8 pt уморява очите, а при по-едър от 12 pt на реда на една колона остават твърде малко "
        "думи. За да се събере броят в по-малко страници, има и --fit.",
        en="Text below 8 pt tires the eyes, and above 12 pt too few words are left on the line of a column. To bring "
        "an issue into fewer pages there is also --fit.",
    ),
    wrong=_sizes("text: 7 pt"),
    right=_sizes("text: 8.8 pt"),
)

LEADING = Code(
    id="B203",
    slug="leading",
    severity="error",
    message=Words(
        bg="Редове през {leading} pt не подхождат на текст от {size} pt.",
        en="Lines {leading} pt apart do not suit text of {size} pt.",
    ),
    help=Words(
        bg="Напишете за leading от {least} до {most} pt или го махнете: редовете вървят с текста.",
        en="Write from {least} to {most} pt for leading, or leave it out: the lines go with the text.",
    ),
    why=Words(
        bg="Под 1,2 пъти размера на текста редовете се допират, а над 1,7 пъти окото губи следващия ред. Темата има "
        "около 1,4.",
        en="Below 1.2 times the size of the text lines touch, and above 1.7 times the eye loses the next line. The "
        "theme has about 1.4.",
    ),
    wrong=_sizes("text: 9 pt, leading: 9 pt"),
    right=_sizes("text: 9 pt, leading: 12.5 pt"),
)

FIT_WITHOUT_PAGES = Code(
    id="B204",
    slug="fit-without-pages",
    severity="error",
    message=Words(
        bg="Не е казано в колко страници да се събере броят.",
        en="It is not said how many pages the issue is to fit into.",
    ),
    help=Words(
        bg="Напишете в броя pages: и колко страници да има, например pages: 4.",
        en="Write pages: in the issue and how many it is to have, such as pages: 4.",
    ),
    why=Words(
        bg="С --fit или fit: yes се търси най-едрият текст, с който броят се събира в страниците от полето pages. Без "
        "него няма какво да се търси.",
        en="With --fit or fit: yes the largest text is looked for in which the issue fits into the pages of the field "
        "pages. Without it there is nothing to look for.",
    ),
    wrong="fit: yes\n",
    right="pages: 4\nfit: yes\n",
)

CODES: tuple[Code, ...] = (POINTS_FORM, SHARE_FORM, TEXT_SIZE, LEADING, FIT_WITHOUT_PAGES)
