"""The names things go by. A NewType each, so that one id can never stand in for another."""

from typing import NewType
from uuid import UUID

ConversationId = NewType("ConversationId", UUID)
CaseId = NewType("CaseId", UUID)
OperatorId = NewType("OperatorId", UUID)
CardId = NewType("CardId", UUID)  # one consent card, as it was sent to one person
ReferralId = NewType("ReferralId", UUID)
AskId = NewType("AskId", UUID)  # one request for room, to one agency
TicketRef = NewType("TicketRef", str)  # short enough to read out over a bad phone line
AgencyCode = NewType("AgencyCode", str)
OrganisationCode = NewType("OrganisationCode", str)
CountryCode = NewType("CountryCode", str)  # ISO 3166-1 alpha-2, lower case
RegionCode = NewType("RegionCode", str)  # ISO 3166-2
Language = NewType("Language", str)  # BCP 47
