"""The sentences that must hold, in rooms that mirror the house."""
