"""Opening the pictures and voices of a case, for ten minutes, with a reason of its own."""

from admin.actions.open_story import opened
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action


async def open_media(visit: Visit) -> Done:
    return Done(f"/tickets/{await opened(visit, Action.OPEN_MEDIA)}/media")
