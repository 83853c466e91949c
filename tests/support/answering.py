"""How the answer of a fake provider comes to us, or does not: late, cut off, in half, another."""

import asyncio
import json
from typing import Protocol

from aiohttp import web


class Trouble(Protocol):
    @property
    def late(self) -> float: ...  # seconds

    @property
    def cut(self) -> bool: ...  # before a word of it

    @property
    def half(self) -> bool: ...  # in the middle of it

    @property
    def body(self) -> bytes | None: ...  # in its place


async def answered(
    request: web.Request, answer: object, status: int, trouble: Trouble
) -> web.StreamResponse:
    if trouble.late:
        await asyncio.sleep(trouble.late)
    if trouble.cut and request.transport is not None:
        request.transport.abort()
    if trouble.half:
        await _in_half(request, json.dumps(answer).encode(), status)
    if trouble.body is not None:
        return web.Response(status=status, body=trouble.body, content_type="text/html")
    return web.json_response(answer, status=status)


async def _in_half(request: web.Request, whole: bytes, status: int) -> None:
    response = web.StreamResponse(status=status, headers={"Content-Type": "application/json"})
    response.content_length = len(whole)
    await response.prepare(request)
    await response.write(whole[: len(whole) // 2])
    if request.transport is not None:
        request.transport.abort()
