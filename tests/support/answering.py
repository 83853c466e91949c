"""How the answer of a fake provider comes to us, or does not: late, cut off, in half, another."""

import asyncio
import json

from aiohttp import web


async def answered(
    request: web.Request,
    answer: object,
    status: int,
    *,
    late: float = 0.0,
    cut: bool = False,
    half: bool = False,
    body: bytes | None = None,
) -> web.StreamResponse:
    """`late` seconds; `cut` before a word of it; `half` of it; `body` in its place."""
    if late:
        await asyncio.sleep(late)
    if cut and request.transport is not None:
        request.transport.abort()
    if half:
        await _in_half(request, json.dumps(answer).encode(), status)
    if body is not None:
        return web.Response(status=status, body=body, content_type="text/html")
    return web.json_response(answer, status=status)


async def _in_half(request: web.Request, whole: bytes, status: int) -> None:
    response = web.StreamResponse(status=status, headers={"Content-Type": "application/json"})
    response.content_length = len(whole)
    await response.prepare(request)
    await response.write(whole[: len(whole) // 2])
    if request.transport is not None:
        request.transport.abort()
