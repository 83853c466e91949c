"""What Twilio keeps of MMS: listed, fetched by way of another address, deleted."""

from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class TwilioMedia:
    """`bodies` by message and medium. `lets_in` says whether a request is the account's."""

    lets_in: Callable[[web.Request], bool]
    bodies: dict[tuple[str, str], bytes] = field(default_factory=dict)
    unwell: list[int] = field(default_factory=list)  # statuses of the next calls
    carried: list[str] = field(default_factory=list)  # what came along to the other address

    def routes(self, base: str) -> list[web.RouteDef]:
        at = f"{base}/Messages/{{message}}/Media"
        return [
            web.get(f"{at}.json", self._list),
            web.get(f"{at}/{{medium}}", self._fetch),
            web.delete(f"{at}/{{medium}}.json", self._delete),
            web.get("/kept/{message}/{medium}", self._kept),
        ]

    def _check(self, request: web.Request) -> None:
        if self.unwell:
            raise _of(self.unwell.pop(0))
        if not self.lets_in(request):
            raise web.HTTPUnauthorized

    async def _list(self, request: web.Request) -> web.Response:
        self._check(request)
        message = request.match_info["message"]
        named = [medium for where, medium in self.bodies if where == message]
        listed = [{"sid": one, "parent_sid": message, "content_type": ""} for one in named]
        return web.json_response({"media_list": listed, "next_page_uri": None, "page": 0})

    async def _fetch(self, request: web.Request) -> web.Response:
        self._check(request)
        info = request.match_info
        if (info["message"], info["medium"]) not in self.bodies:
            raise web.HTTPNotFound
        elsewhere = request.url.with_host("localhost")
        raise web.HTTPTemporaryRedirect(
            elsewhere.with_path(f"/kept/{info['message']}/{info['medium']}")
        )

    async def _kept(self, request: web.Request) -> web.Response:
        self.carried.append(request.headers.get("Authorization", ""))
        info = request.match_info
        return web.Response(body=self.bodies[info["message"], info["medium"]])

    async def _delete(self, request: web.Request) -> web.Response:
        self._check(request)
        info = request.match_info
        if self.bodies.pop((info["message"], info["medium"]), None) is None:
            raise web.HTTPNotFound
        return web.Response(status=204)


def _of(status: int) -> web.HTTPException:
    kinds = {404: web.HTTPNotFound, 429: web.HTTPTooManyRequests, 503: web.HTTPServiceUnavailable}
    return kinds[status]()
