"""The words of the letterhead and of its colours."""

from bulletin.model.letterhead import Colours, Letterhead
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_LETTERHEAD = DescribedModel(
    Letterhead,
    Words("Издател", "Letterhead"),
    Words("Имената, адресите и знаците на издателя.", "Names, addresses and marks of the publisher."),
    {
        "name": told(
            "Име",
            "Name",
            "Пълното име на издателя.",
            "The full name.",
            {"bg": "Нашето сдружение", "en": "Our Association"},
        ),
        "short": told(
            "Кратко име",
            "Short name",
            "Краткото име, за данните на уеб страницата.",
            "The short name, for the data of the web page.",
            {"bg": "НС", "en": "OA"},
        ),
        "tagline": told(
            "Ред под името", "Tagline", "Стои под името.", "Stands under the name.", "Сдружение по ЗЮЛНЦ"
        ),
        "address": told(
            "Адрес", "Address", "Пощенският адрес.", "The postal address.", "София 1000, ул. Примерна 1"
        ),
        "web": told(
            "Сайт", "Web site", "Адресът на сайта, цял.", "The whole address.", "https://example.org"
        ),
        "email": told(
            "Електронна поща",
            "E-mail",
            "Един адрес за писма.",
            "One address for letters.",
            "office@example.org",
        ),
        "phone": told(
            "Телефон", "Telephone", "Телефонният номер.", "The telephone number.", "+359 2 000 000"
        ),
        "logo": told(
            "Лого",
            "Logo",
            "Пътят до файла от `bulletin.yaml`: SVG, PNG или JPEG.",
            "SVG, PNG or JPEG, by its path from `bulletin.yaml`.",
            "templates/logo.svg",
        ),
        "colours": told(
            "Цветове",
            "Colours",
            "Двата цвята на издателя, с номерата им в кавички.",
            "The two colours of the publisher, by their numbers in quotes.",
            {"main": "#0f4c5c", "accent": "#b8842a"},
        ),
        "registration": told(
            "Регистрация",
            "Registration",
            "Юридическият ред в задното каре.",
            "The legal line of the back panel.",
            "СГС № 1/25.01.2017 г.",
        ),
        "copyright": told(
            "Авторско право",
            "Copyright",
            "На мястото на `{year}` идва годината на броя.",
            "`{year}` is filled with the year of the issue.",
            "© {year} Нашето сдружение",
        ),
    },
)

_COLOURS = DescribedModel(
    Colours,
    Words("Цветове", "Colours"),
    Words('Номер на цвят в кавички: `"#rrggbb"`.', 'The number of a colour in quotes: `"#rrggbb"`.'),
    {
        "main": told(
            "Основен цвят",
            "Main colour",
            "За заглавия и карета.",
            "For headings and panels.",
            "#0f4c5c",
        ),
        "accent": told(
            "Втори цвят",
            "Accent",
            "За линии и знаци.",
            "For rules and marks.",
            "#b8842a",
        ),
    },
)

MODELS = (_LETTERHEAD, _COLOURS)
