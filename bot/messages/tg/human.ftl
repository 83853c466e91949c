### The same last words for every result. Nobody is told what they are or are not.

# The bot's last words. $reading is now, always or later; $until and $again are times of day such as 24:00.
human-thanks =
    Ташаккур. Инро одам мехонад. Шумо ҳар вақт, дар бораи ҳар чиз боз навишта метавонед. { $reading ->
        [now] Ҳозир ин ҷо одамон мехонанд, то соати { $until }.
        [always] Одамон ин ҷо шабу рӯз мехонанд.
       *[later] Ҳозир касе намехонад; аз соати { $again } боз одам мехонад.
    }
    .sms =
        Ташаккур. Инро одам мехонад. Ҳар вақт, дар бораи ҳар чиз боз нависед. { $reading ->
            [now] Ҳозир мехонанд.
            [always] Ҳозир мехонанд.
           *[later] Аз { $again } мехонанд.
        }
# Said after each message while no operator is in the talk.
human-noted =
    Паёми Шумо ба мо расид. { $reading ->
        [now] Онро одам мехонад.
        [always] Онро одам мехонад.
       *[later] Онро одам аз соати { $again } мехонад.
    }
    .sms =
        Паём расид. { $reading ->
            [now] Онро одам мехонад.
            [always] Онро одам мехонад.
           *[later] Аз { $again } мехонанд.
        }
# Words of an operator, as they wrote them.
operator-said = { $text }
    .sms = { $text }
# One neutral line that something is there. No content, no name: anybody may see it.
knock = Барои Шумо ҷавоб ҳаст. Ҳар вақт қулай шавад, чизе нависед.
    .sms = Барои Шумо ҷавоб ҳаст. Ҳар вақт қулай шавад, чизе нависед.
# A ticket was closed by an operator. Neutral.
ticket-closed = Муроҷиати Шумо ин ҷо баста шуд. Ҳар вақт, дар бораи ҳар чиз боз навишта метавонед.
    .sms = Ин ҷо баста шуд. Ҳар вақт боз навишта метавонед.
# Something we could not deal with; an operator gets it.
input-parked = Аз тарафи мо хатое шуд. Навиштаи Шуморо одам мебинад.
    .sms = Хатое шуд. Онро одам мебинад.
