"""The words of the files that `bulletin ci` writes, and of the command; a language has all of them."""

from typing import NamedTuple

from bulletin.model.language import Language


class CiWords(NamedTuple):
    """The first stand in the workflows as names and remarks, the last are what the command says."""

    title: str
    about: str
    build_job: str
    pango_step: str
    install_step: str
    cache_note: str
    check_step: str
    build_step: str
    summary_note: str
    site_note: str
    site_step: str
    site_job: str
    lock_head: str
    """Above the list of packages."""
    made: str
    unchanged: str
    renewed: str
    kept: str
    lacking: str
    next_github: str
    next_gitlab: str


CI: dict[Language, CiWords] = {
    "bg": CiWords(
        title="Бюлетин",
        about="Записан от „bulletin ci“. Проверява всяка промяна, прави броевете и публикува сайта.",
        build_job="Проверка и броеве",
        pango_step="Pango, което подрежда страниците",
        install_step="Програмата в точно тези версии",
        cache_note="Страниците, които не са се променили, не се подреждат наново. Тази стъпка може да се махне.",
        check_step="Проверка",
        build_step="Всички броеве",
        summary_note="Страница с изображения на всички страници: отваря се направо в браузъра.",
        site_note="Сайтът. Ако не ви трябва, изтрийте всичко оттук надолу.",
        site_step="Сайт",
        site_job="Публикуване на сайта",
        lock_head="Записан от „bulletin ci“: точните версии, с които CI прави броевете. Не се променя на ръка.",
        made="Създаден: {path}",
        unchanged="Без промяна: {path}",
        renewed="Обновен: {path}",
        kept="Запазен, защото е променен от вас: {path}. За да получите новия, изтрийте го и повторете командата.",
        lacking="{path} е ваш и не е променен. Добавете в него, всяко на отделен ред: {lines}",
        next_github="Сега: добавете файловете с git add и git commit и ги изпратете с git push. За сайта изберете "
        "веднъж в GitHub: Settings → Pages → Source → GitHub Actions.",
        next_gitlab="Сега: добавете файловете с git add и git commit и ги изпратете с git push. Адресът на сайта е "
        "в GitLab: Deploy → Pages.",
    ),
    "en": CiWords(
        title="Bulletin",
        about="Written by “bulletin ci”. Checks each change, makes the issues and publishes the site.",
        build_job="Check and issues",
        pango_step="Pango, which lays out the pages",
        install_step="The program in exactly these versions",
        cache_note="Pages that have not changed are not laid out again. This step may be left out.",
        check_step="Check",
        build_step="All issues",
        summary_note="A page with all pages as pictures: it opens in the browser at once.",
        site_note="The site. If you do not want it, delete everything from here on.",
        site_step="Site",
        site_job="Publish the site",
        lock_head="Written by “bulletin ci”: the exact versions with which CI makes the issues. Do not edit it.",
        made="Made: {path}",
        unchanged="Unchanged: {path}",
        renewed="Renewed: {path}",
        kept="Kept, because you have changed it: {path}. To get the new one, delete it and type the command again.",
        lacking="{path} is yours and was not changed. Add to it, each on a line of its own: {lines}",
        next_github="Now: add the files with git add and git commit, and send them with git push. For the site choose "
        "once in GitHub: Settings → Pages → Source → GitHub Actions.",
        next_gitlab="Now: add the files with git add and git commit, and send them with git push. The address of the "
        "site is in GitLab: Deploy → Pages.",
    ),
}
