"""The intake on python-telegram-bot: ConversationHandler, PicklePersistence, its own webhook.

As the library's `persistentconversationbot` example and the documents of ConversationHandler have
it: updates are handled one after the other ("relies on incoming updates being processed one by
one"), and what is known of people is written to the file once a minute, the default.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine

import uvloop
from telegram import Message, ReplyKeyboardMarkup, ReplyKeyboardRemove, Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from benchmarks.peers import PATH, SECRET
from benchmarks.peers.questions import QUESTIONS, THANKS
from tests.support.fake_telegram import TOKEN

Step = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[object, object, int]]


def main(file: str) -> None:
    asyncio.set_event_loop(uvloop.new_event_loop())  # as the program has one
    application = (
        Application.builder()
        .token(TOKEN)
        .base_url(f"{os.environ['TELEGRAM_API_URL']}/bot")
        .persistence(PicklePersistence(filepath=file))
        .build()
    )
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={
                number: [MessageHandler(filters.Text(question.choices), answered(number))]
                for number, question in enumerate(QUESTIONS)
            },
            fallbacks=[CommandHandler("cancel", cancel)],
            name="intake",
            persistent=True,
        )
    )
    application.run_webhook(
        listen=os.environ["BOT_HOST"],
        port=int(os.environ["BOT_PORT"]),
        url_path=PATH.removeprefix("/"),
        webhook_url=os.environ["PUBLIC_URL"] + PATH,
        secret_token=SECRET,
    )


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    await ask(_message(update), 0)
    return 0


def answered(number: int) -> Step:
    """The step that takes the answer to a question and asks the next one."""

    async def step(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        message = _message(update)
        if context.user_data is not None:
            context.user_data[QUESTIONS[number].name] = message.text
        if number + 1 < len(QUESTIONS):
            await ask(message, number + 1)
            return number + 1
        await message.reply_text(THANKS, reply_markup=ReplyKeyboardRemove())
        return ConversationHandler.END

    return step


async def cancel(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    await _message(update).reply_text(THANKS, reply_markup=ReplyKeyboardRemove())
    return ConversationHandler.END


async def ask(message: Message, number: int) -> None:
    question = QUESTIONS[number]
    await message.reply_text(
        question.text,
        reply_markup=ReplyKeyboardMarkup(
            [[choice] for choice in question.choices], one_time_keyboard=True
        ),
    )


def _message(update: Update) -> Message:
    if update.message is None:
        raise ValueError("not a message")
    return update.message


if __name__ == "__main__":
    main(sys.argv[1])
