"""People who write to the bot, in the shapes in which Telegram passes on what they do."""

from dataclasses import dataclass, field
from time import time
from typing import Any

from tests.support.fake_telegram import JSON, FakeTelegram

DATE = 1_772_442_000  # 2 March 2026, 14:00 in Dushanbe


@dataclass
class Person:
    """Each method makes the update; give it to `telegram.deliver` or `telegram.hand`."""

    telegram: FakeTelegram
    number: int
    language: str = "ru"
    name: str = "Зарина"
    sent: list[int] = field(default_factory=list)  # ids of their own messages

    def __post_init__(self) -> None:
        self.telegram.chats.add(self.number)

    @property
    def screen(self) -> list[JSON]:
        """What the bot said to them, oldest first."""
        return self.telegram.screen(self.number)

    def says(self, text: str, **more: Any) -> JSON:
        return self.sends(text=text, **more)

    def commands(self, command: str) -> JSON:
        name = command.partition(" ")[0]
        entity = {"type": "bot_command", "offset": 0, "length": len(name)}
        return self.says(command, entities=[entity])

    def edits(self, **content: Any) -> JSON:
        """The newest of their own messages, in a new version."""
        message = {**self._message(self.sent[-1]), "edit_date": int(time()), **content}
        return {"update_id": self.telegram.number(), "edited_message": message}

    def sends(self, **content: Any) -> JSON:
        self.sent.append(self.telegram.number())
        message = {**self._message(self.sent[-1]), **content}
        return {"update_id": self.telegram.number(), "message": message}

    def presses(self, label: str) -> JSON:
        """The newest button that shows this label, ticked or not."""
        for message in reversed(self.screen):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"].removeprefix("✓ ") == label:
                        return self.presses_data(button["callback_data"], message)
        raise LookupError("no such button on the screen")

    def presses_data(self, data: str, message: JSON | None) -> JSON:
        name = str(self.telegram.number())
        self.telegram.waiting_queries.add(name)
        query: JSON = {
            "id": name,
            "from": self._user(),
            "chat_instance": "-4719283746123",
            "data": data,
        }
        if message is not None:
            query["message"] = message
        return {"update_id": self.telegram.number(), "callback_query": query}

    def blocks(self) -> JSON:
        self.telegram.blocked.add(self.number)
        return self._member("member", "kicked")

    def comes_back(self) -> JSON:
        self.telegram.blocked.discard(self.number)
        return self._member("kicked", "member")

    def adds_to_group(self, group: int) -> JSON:
        chat = {"id": group, "title": "G", "type": "supergroup"}
        return self._member("left", "member", chat)

    def says_in_group(self, group: int, text: str) -> JSON:
        return self.says(text, chat={"id": group, "title": "G", "type": "group"})

    def _member(self, old: str, new: str, chat: JSON | None = None) -> JSON:
        bot = {"id": int(self.telegram.token.partition(":")[0]), "is_bot": True, "first_name": "L"}
        until = {"until_date": 0}
        return {
            "update_id": self.telegram.number(),
            "my_chat_member": {
                "chat": chat or self._chat(),
                "from": self._user(),
                "date": DATE,
                "old_chat_member": {
                    "user": bot,
                    "status": old,
                    **(until if old == "kicked" else {}),
                },
                "new_chat_member": {
                    "user": bot,
                    "status": new,
                    **(until if new == "kicked" else {}),
                },
            },
        }

    def _message(self, number: int) -> JSON:
        return {
            "message_id": number,
            "from": self._user(),
            "chat": self._chat(),
            "date": int(time()),
        }

    def _user(self) -> JSON:
        return {
            "id": self.number,
            "is_bot": False,
            "first_name": self.name,
            "language_code": self.language,
        }

    def _chat(self) -> JSON:
        return {"id": self.number, "first_name": self.name, "type": "private"}


def photo(**more: Any) -> JSON:
    sizes = [(90, 67, 1432), (320, 240, 20114), (1280, 960, 187_332)]
    return {
        "photo": [
            {
                "file_id": f"AgACAgIAAxkBAAM{size}",
                "file_unique_id": f"AQAD{size}",
                "width": width,
                "height": height,
                "file_size": size,
            }
            for width, height, size in sizes
        ],
        **more,
    }


def file(kind: str, size: int = 9012, **more: Any) -> JSON:
    """A voice note, audio, video, round video, animation, sticker or document."""
    shapes: dict[str, JSON] = {
        "voice": {"duration": 4, "mime_type": "audio/ogg"},
        "audio": {"duration": 61, "mime_type": "audio/mpeg", "title": "x"},
        "video": {"duration": 3, "width": 640, "height": 480, "mime_type": "video/mp4"},
        "video_note": {"duration": 3, "length": 384},
        "animation": {"duration": 3, "width": 64, "height": 64, "mime_type": "video/mp4"},
        "sticker": {
            "width": 512,
            "height": 512,
            "type": "regular",
            "is_animated": False,
            "is_video": False,
            "emoji": "🙏",
        },
        "document": {"file_name": "паспорт.pdf", "mime_type": "application/pdf"},
    }
    names = {"file_id": f"AwACAgIAAxkBAAM{kind}", "file_unique_id": f"AgAD{kind}"}
    return {kind: {**names, **shapes[kind], "file_size": size}, **more}
