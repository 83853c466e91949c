"""Choosing the panel's language: kept in the browser, so that the door knows it too."""

from admin.pages.sign_in import inside
from admin.routes import Done
from admin.visit import Visit


async def choose_language(visit: Visit) -> Done:
    tongue = visit.form.choice("tongue", tuple(visit.panel.wording.languages))
    return Done(inside(visit.form.fields.get("to", ("/",))[0]), tongue=tongue)
