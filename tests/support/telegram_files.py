"""Where a Bot API server keeps what people sent: asked for by an id, fetched by a path."""

from dataclasses import dataclass, field
from typing import Final

from aiohttp import web

from tests.support.telegram_rules import Params, Refused

LARGEST: Final = 20 * 1024 * 1024


class Gone(Refused):
    """Nobody asked wrongly: what is asked for is not there, or not to be had."""


@dataclass
class TelegramFiles:
    """`bodies` by file id. A size that is told may differ from the file's."""

    bodies: dict[str, bytes] = field(default_factory=dict)
    unwell: list[int] = field(default_factory=list)  # statuses of the next downloads; 0: cut off
    fetched: list[str] = field(default_factory=list)
    strict: bool = True  # refuses what is over 20 MB, as Telegram does

    def tell(self, params: Params) -> dict[str, object]:
        file = str(params["file_id"])
        if file not in self.bodies:
            raise Gone("Bad Request: wrong file_id or the file is temporarily unavailable")
        if self.strict and len(self.bodies[file]) > LARGEST:
            raise Gone("Bad Request: file is too big")
        return {"file_id": file, "file_unique_id": f"u{file}", "file_path": f"files/{file}.bin"}

    async def serve(self, request: web.Request) -> web.StreamResponse:
        file = request.match_info["name"].removesuffix(".bin")
        self.fetched.append(file)
        status = self.unwell.pop(0) if self.unwell else 200
        if status == 0:
            response = web.StreamResponse()
            response.content_length = len(self.bodies[file])
            await response.prepare(request)
            await response.write(self.bodies[file][: len(self.bodies[file]) // 2])
            if request.transport is not None:
                request.transport.abort()
            return response
        if status != 200 or file not in self.bodies:
            return web.Response(status=404 if status == 200 else status)
        response = web.StreamResponse()  # in pieces, and no length announced
        await response.prepare(request)
        await response.write(self.bodies[file])
        return response
