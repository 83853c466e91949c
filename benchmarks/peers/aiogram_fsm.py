"""The intake on aiogram 3: its finite state machine over RedisStorage, with its aiohttp webhook.

As the library's documents of the finite state machine and of webhooks have it: a webhook is
answered at once and handled in the background, the default.
"""

import os
import sys
from collections.abc import Awaitable, Callable

import uvloop
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import KeyboardButton, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from benchmarks.peers import PATH, SECRET
from benchmarks.peers.questions import QUESTIONS, THANKS
from tests.support.fake_telegram import TOKEN


class Intake(StatesGroup):
    """A state a question, in their order."""

    language = State()
    moment = State()
    subject = State()
    age = State()
    need = State()
    how_many = State()
    where = State()
    work = State()
    papers = State()
    wages = State()
    leave = State()
    debt = State()
    write_back = State()
    service = State()


STATES = Intake.__all_states__


def main(redis_url: str) -> None:
    server = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"])
    bot = Bot(TOKEN, session=AiohttpSession(api=server))
    dispatcher = Dispatcher(storage=RedisStorage.from_url(redis_url))
    dispatcher.include_router(_router())
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(app, path=PATH)
    setup_application(app, dispatcher, bot=bot)
    web.run_app(
        app,
        host=os.environ["BOT_HOST"],
        port=int(os.environ["BOT_PORT"]),
        print=lambda _: None,
        loop=uvloop.new_event_loop(),  # as the program has one
    )


def _router() -> Router:
    router = Router()
    router.message.register(start, CommandStart())
    for number, (state, question) in enumerate(zip(STATES, QUESTIONS, strict=True)):
        router.message.register(answered(number), state, F.text.in_(question.choices))
    return router


async def start(message: Message, state: FSMContext) -> None:
    await ask(message, state, 0)


def answered(number: int) -> Callable[[Message, FSMContext], Awaitable[None]]:
    """The step that takes the answer to a question and asks the next one."""

    async def step(message: Message, state: FSMContext) -> None:
        await state.update_data({QUESTIONS[number].name: message.text})
        if number + 1 < len(QUESTIONS):
            await ask(message, state, number + 1)
            return
        await state.clear()
        await message.answer(THANKS, reply_markup=ReplyKeyboardRemove())

    return step


async def ask(message: Message, state: FSMContext, number: int) -> None:
    question = QUESTIONS[number]
    await state.set_state(STATES[number])
    await message.answer(
        question.text,
        reply_markup=ReplyKeyboardMarkup(
            keyboard=[[KeyboardButton(text=choice)] for choice in question.choices],
            one_time_keyboard=True,
        ),
    )


if __name__ == "__main__":
    main(sys.argv[1])
