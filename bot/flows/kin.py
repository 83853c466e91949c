"""Who is near, in words that stand in many phrases (see `phrases`)."""

from typing import Final

RELATIVE: Final = (
    "брат-|сестр-|сын-|доч-|дочк-|мать|мама-|маме|отец|отца|папа|родител-|тет-|дяд-|племянни-|родн-"
    "|родствен-|бародар-|хоҳар-|апа-|додар-|писар-|духтар-|модар-|падар-|амак-|тағо-|хола-|хеш-"
    "|aka-|uka-|opa-|singl-|o'g'l-|qiz-|ona-|ota-|onam|otam|xola-|amaki-|tog'a-|jiyan-|qarindosh-"
    "|brother-|sister-|son|daughter-|mother|father|uncle-|aunt-|cousin-|nephew-|niece-|relativ-"
)
SPOUSE: Final = (
    "муж|мужа|мужу|мужем|жена|жену|жены|жене|женой|супруг-|шавҳар-|занам|завҷа-|ҳамсар-|зану"
    "|er|erim|erimga|erining|xotin-|turmush-|husband-|wife|spouse-|partner-"
)
