import pytest

from microsite.web import not_found

SAYS = [
    "404",
    "404 Error",
    "Error 404",
    "404 Not Found",
    "404 - Page Not Found",
    "404: This page could not be found",
    "HTTP 404 Not Found",
    "Page not found",
    "Page Not Found | California Department of Education",
    "U.S. Department of Education – Page not found",
    "Sorry, the page you requested was not found.",
    "The page you are looking for could not be found",
    "The page cannot be found",
    "Oops! That page can’t be found.",
    "We're sorry, this page is no longer available",
    "This page doesn’t exist",
    "File not found",
    "Página no encontrada",
    "Página no encontrada - Distrito",
    "La página no existe",
    "No se encontró la página",
    "Page introuvable",
    "Seite nicht gefunden",
    "Страница не найдена",
    "页面未找到",
    "找不到页面",
    "Không tìm thấy trang",
    "페이지를 찾을 수 없습니다",
]
SAYS_NOT = [
    "",
    "Family Engagement Toolkit",
    "How to design a 404 page",
    "What does page not found mean for families? A guide",
    "Section 504 plans",
    "Lost and found",
    "California Code 404",
    "Ideas that are not found in books",
    "Parent training and information centers",
    "Cómo encontrar ayuda: la página de las familias",
    "Route 404 bus schedule",
]


@pytest.mark.parametrize("text", SAYS)
def test_says_so(text):
    assert not_found.says(text)


@pytest.mark.parametrize("text", SAYS_NOT)
def test_says_no_such_thing(text):
    assert not not_found.says(text)


def test_a_hostile_title_takes_no_time():
    assert not not_found.says(("page " + "a " * 140 + "!")[:300])
