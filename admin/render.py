"""Drawing a page: the view, the shell around it, and what a template may call. It only lays out."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from uuid import uuid4

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from admin.assets import Assets
from admin.errors import ErrorView
from admin.shell import Shell
from admin.times import Times
from admin.visit import Visit
from admin.wording import Wording

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Renderer:
    environment: Environment
    assets: Assets

    @classmethod
    def make(cls, assets: Assets) -> "Renderer":
        return cls(_environment(assets), assets)

    def page(
        self, visit: Visit, template: str, view: object, shell: Shell, *, status: int = 200
    ) -> web.Response:
        text = self.environment.get_template(template).render(
            view=view,
            shell=shell,
            say=visit.say,
            label=visit.panel.wording.label_in(visit.language),
            times=Times(visit.now, visit.zone, visit.language, visit.say),
            wrong=visit.wrong,
            csrf=visit.csrf,
            new_id=lambda: str(uuid4()),
            language=visit.language,
        )
        response = web.Response(text=text, content_type="text/html", status=status)
        if visit.new_door:
            visit.panel.cookies.set_door(response, visit.new_door)
        if visit.notice is not None:
            visit.panel.cookies.drop_notice(response)
        return response

    def bare(self, wording: Wording, view: ErrorView) -> web.Response:
        """An error page where nothing is known about who asks: in every language of the panel."""
        text = self.environment.get_template("error-bare.html").render(
            view=view,
            tongues=tuple((language, wording.in_(language)) for language in wording.languages),
        )
        return web.Response(text=text, content_type="text/html", status=view.status)


def icon(assets: Assets, name: str) -> Markup:
    """A drawing beside a word, never instead of one."""
    return Markup('<svg class="i" aria-hidden="true"><use href="{}#{}"/></svg>').format(
        assets.url("icons.svg"), name
    )


@cache
def _environment(assets: Assets) -> Environment:
    """One a process: templates are compiled once, which takes half a second."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["icon"] = lambda name: icon(assets, name)
    environment.globals["asset"] = assets.url
    return environment
