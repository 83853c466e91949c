"""The tables as they were when the first deployment was set up."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None
phase = "pre"  # or "post": docs/releasing.md

# Rows of the audit log are only added; the database itself sees to it.
GUARDS = {
    "sqlite": (
        (
            "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, "
            "'audit: only added to'); END"
        ),
        (
            "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, "
            "'audit: only added to'); END"
        ),
        (
            "CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head WHEN NEW.n <> "
            "OLD.n + 1 BEGIN SELECT RAISE(ABORT, 'audit_head: only moves on'); END"
        ),
        (
            "CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head BEGIN SELECT "
            "RAISE(ABORT, 'audit_head: only moves on'); END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE "
            "EXCEPTION 'audit: only added to'; END $$"
        ),
        (
            "CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH "
            "STATEMENT EXECUTE FUNCTION audit_stays()"
        ),
        (
            "CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$ "
            "BEGIN IF NEW.n <> OLD.n + 1 THEN RAISE EXCEPTION 'audit_head: only moves on'; "
            "END IF; RETURN NEW; END $$"
        ),
        (
            "CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head FOR EACH ROW "
            "EXECUTE FUNCTION audit_head_moves_on()"
        ),
        (
            "CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head FOR EACH "
            "STATEMENT EXECUTE FUNCTION audit_stays()"
        ),
    ),
}

# What arrives is counted by the database itself.
TALLIES = {
    "sqlite": (
        (
            "CREATE TRIGGER inbox_tally AFTER INSERT ON inbox BEGIN INSERT INTO days (day, "
            "way, what, part, number) VALUES (NEW.day, 'in', 'kept', 0, 1) ON CONFLICT (day, "
            "way, what, part) DO UPDATE SET number = number + 1; END"
        ),
        (
            "CREATE TRIGGER outbox_tally AFTER INSERT ON outbox BEGIN INSERT INTO days (day, "
            "way, what, part, number) VALUES (NEW.day, 'out', 'kept', 0, 1) ON CONFLICT (day, "
            "way, what, part) DO UPDATE SET number = number + 1; END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION tally() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO "
            "days (day, way, what, part, number) SELECT day, TG_ARGV[0], 'kept', "
            "pg_backend_pid(), count(*) FROM added GROUP BY day ON CONFLICT (day, way, what, "
            "part) DO UPDATE SET number = days.number + excluded.number; RETURN NULL; END $$"
        ),
        (
            "CREATE TRIGGER inbox_tally AFTER INSERT ON inbox REFERENCING NEW TABLE AS added "
            "FOR EACH STATEMENT EXECUTE FUNCTION tally('in')"
        ),
        (
            "CREATE TRIGGER outbox_tally AFTER INSERT ON outbox REFERENCING NEW TABLE AS "
            "added FOR EACH STATEMENT EXECUTE FUNCTION tally('out')"
        ),
    ),
}


def upgrade() -> None:  # noqa: PLR0915 - a statement a table
    op.create_table(
        "audit",
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("note_digest", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_audit")),
    )
    op.create_index("audit_of_a_subject", "audit", ["subject", "n"])

    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.create_table(
        "cards",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("need", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered", sa.String(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cards")),
    )
    op.create_index("cards_of_a_case", "cards", ["case", "asked_at"])

    op.create_table(
        "cases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("key_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("holder_version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("stay", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into", sa.Uuid(), nullable=True),
        sa.Column("linked_to", sa.Text(), nullable=False),
        sa.Column("erase_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    op.create_index("cases_by_silence", "cases", ["last_at"])
    op.create_index("cases_to_erase", "cases", ["erase_at"])

    op.create_table(
        "consents",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sqlite_autoincrement=True,
    )
    op.create_index("consents_of_a_case", "consents", ["case", "id"])

    op.create_table(
        "conversations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("own", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("met_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("route", sa.LargeBinary(), nullable=True),
        sa.Column("route_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("muted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("muted_by", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("flow", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("moment", sa.String(), nullable=False),
        sa.Column("has_word", sa.Boolean(), nullable=False),
        sa.Column("tidy", sa.String(), nullable=True),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("case", sa.Uuid(), nullable=True),
        sa.Column("draft", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("release", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint("channel", "own", "key", name=op.f("uq_conversations_channel_own_key")),
    )
    op.create_index("conversations_by_route", "conversations", ["route_until"])
    op.create_index(op.f("ix_conversations_case"), "conversations", ["case"])

    op.create_table(
        "copies",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("emptied", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copies")),
    )
    op.create_index(op.f("ix_copies_next_at"), "copies", ["next_at"])

    op.create_table(
        "counts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("breakdown", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counts")),
        sqlite_autoincrement=True,
    )
    op.create_index("counts_of_a_measure", "counts", ["measure", "month"])

    op.create_table(
        "days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("part", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "way", "what", "part", name=op.f("pk_days")),
    )
    op.create_table(
        "deployment",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_deployment")),
    )
    op.create_table(
        "duty",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("end", sa.Time(), nullable=True),
        sa.Column("who", sa.Uuid(), nullable=True),
        sa.Column("second", sa.Uuid(), nullable=True),
        sa.Column("supervisor", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
    )
    op.create_table(
        "erasures",
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("case", name=op.f("pk_erasures")),
    )
    op.create_index(op.f("ix_erasures_at"), "erasures", ["at"])

    op.create_table(
        "invitations",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=True),
        sa.Column("restores", sa.Uuid(), nullable=True),
        sa.Column("invited_by", sa.Uuid(), nullable=True),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_invitations")),
    )
    op.create_table(
        "key_grants",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("member", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_grants")),
    )
    op.create_index(op.f("ix_key_grants_member"), "key_grants", ["member"])

    op.create_table(
        "keyring",
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_from", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("holder", "version", name=op.f("pk_keyring")),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sqlite_autoincrement=True,
    )
    op.create_index("notices_due", "notices", ["state", "not_before"])

    op.create_table(
        "operators",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("wrapped_private_key", sa.LargeBinary(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operators")),
        sa.UniqueConstraint("login", name="one_account_a_login"),
    )
    op.create_table(
        "organisations",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("under", sa.String(), nullable=False),
        sa.Column("must_report", sa.Text(), nullable=False),
        sa.Column("pack_version", sa.String(), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_organisations")),
    )
    op.create_table(
        "recovery_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_keys")),
    )
    op.create_table(
        "restorations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("operator", sa.Uuid(), nullable=False),
        sa.Column("opened_by", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("holder_version", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("known_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restorations")),
    )
    op.create_index("restorations_of_an_operator", "restorations", ["operator"])

    op.create_table(
        "screenings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("track", sa.String(), nullable=False),
        sa.Column("child", sa.Boolean(), nullable=False),
        sa.Column("reported", sa.Boolean(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("partial", sa.JSON(), nullable=False),
        sa.Column("sealed_answers", sa.LargeBinary(), nullable=True),
        sa.Column("dimensions", sa.JSON(), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("indicators", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("why_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screenings")),
        sa.UniqueConstraint("case", "version", name="one_screening_a_version"),
    )
    op.create_table(
        "tickets",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=True),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("stay", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("age", sa.String(), nullable=False),
        sa.Column("opened_by", sa.String(), nullable=False),
        sa.Column("urgency", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sex", sa.String(), nullable=False),
        sa.Column("how_many", sa.String(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("floors", sa.Text(), nullable=False),
        sa.Column("tense", sa.String(), nullable=False),
        sa.Column("danger", sa.String(), nullable=False),
        sa.Column("dying", sa.String(), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        sa.Column("waits_for", sa.String(), nullable=False),
        sa.Column("claimed_by", sa.Uuid(), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("presumed_by", sa.Uuid(), nullable=True),
        sa.Column("presumed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("presumed_why", sa.String(), nullable=False),
        sa.Column("formal_by", sa.Uuid(), nullable=True),
        sa.Column("formal_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("formal_why", sa.String(), nullable=False),
        sa.Column("excluded", sa.Text(), nullable=False),
        sa.Column("excluded_by", sa.Uuid(), nullable=True),
        sa.Column("excluded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("checked_by", sa.Uuid(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("closed_by", sa.Uuid(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_tickets")),
        sa.UniqueConstraint("case", name="one_ticket_a_case"),
    )
    op.create_index("tickets_in_the_queue", "tickets", ["status", "due_at"])

    op.create_table(
        "timers",
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("subject", "name", name=op.f("pk_timers")),
    )
    op.create_index(op.f("ix_timers_due_at"), "timers", ["due_at"])

    op.create_table(
        "agencies",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("services", sa.Text(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("regions", sa.Text(), nullable=False),
        sa.Column("abroad", sa.Text(), nullable=False),
        sa.Column("sexes", sa.Text(), nullable=False),
        sa.Column("youngest", sa.Integer(), nullable=False),
        sa.Column("oldest", sa.Integer(), nullable=False),
        sa.Column("with_children", sa.Boolean(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("hours", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("ways", sa.Text(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("free", sa.Integer(), nullable=True),
        sa.Column("free_said_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.String(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("expires", sa.Date(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("demo", sa.Boolean(), nullable=False),
        sa.Column("pack_version", sa.String(), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation"],
            ["organisations.code"],
            name=op.f("fk_agencies_organisation_organisations"),
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_agencies")),
    )
    op.create_table(
        "alarms",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ticket", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("rung_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.Uuid(), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("was_false", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["ticket"], ["tickets.ref"], name=op.f("fk_alarms_ticket_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarms")),
        sqlite_autoincrement=True,
    )
    op.create_index("alarms_by_time", "alarms", ["rung_at"])
    op.create_index(
        "one_ringing_alarm_a_kind",
        "alarms",
        ["ticket", "kind"],
        unique=True,
        sqlite_where=sa.text("taken_at IS NULL"),
        postgresql_where=sa.text("taken_at IS NULL"),
    )

    op.create_table(
        "asks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ticket", sa.String(), nullable=False),
        sa.Column("need", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("coarse", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_by", sa.String(), nullable=False),
        sa.Column("from_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["ticket"], ["tickets.ref"], name=op.f("fk_asks_ticket_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asks")),
    )
    op.create_index("asks_by_clock", "asks", ["status", "lapses_at"])
    op.create_index("asks_of_an_agency", "asks", ["agency", "asked_at"])
    op.create_index(
        "one_open_ask",
        "asks",
        ["ticket", "agency", "need"],
        unique=True,
        sqlite_where=sa.text("status IN ('asked', 'yes', 'later')"),
        postgresql_where=sa.text("status IN ('asked', 'yes', 'later')"),
    )

    op.create_table(
        "authenticators",
        sa.Column("operator", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("offered", sa.LargeBinary(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operator"], ["operators.id"], name=op.f("fk_authenticators_operator_operators")
        ),
        sa.PrimaryKeyConstraint("operator", name=op.f("pk_authenticators")),
    )
    op.create_table(
        "contacts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_contacts_case_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sa.UniqueConstraint("case", "field", name=op.f("uq_contacts_case_field")),
    )
    op.create_table(
        "inbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("conversation", sa.Uuid(), nullable=True),
        sa.Column("case", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("given", sa.LargeBinary(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name=op.f("fk_inbox_conversation_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("source", "external_id", name=op.f("uq_inbox_source_external_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("inbox_in_order", "inbox", ["state", "conversation", "id"])
    op.create_index("inbox_of_a_conversation", "inbox", ["conversation"])

    op.create_table(
        "invitation_grants",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["token_hash"],
            ["invitations.token_hash"],
            name=op.f("fk_invitation_grants_token_hash_invitations"),
        ),
        sa.PrimaryKeyConstraint(
            "token_hash", "holder", "version", name=op.f("pk_invitation_grants")
        ),
    )
    op.create_table(
        "media",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("file", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("refused", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_media_case_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media")),
    )
    op.create_index(op.f("ix_media_case"), "media", ["case"])
    op.create_index(
        "media_wanted",
        "media",
        ["not_before"],
        unique=False,
        sqlite_where=sa.text("state = 'wanted'"),
        postgresql_where=sa.text("state = 'wanted'"),
    )

    op.create_table(
        "notes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ticket", sa.String(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["ticket"], ["tickets.ref"], name=op.f("fk_notes_ticket_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index("notes_of_a_ticket", "notes", ["ticket", "at"])

    op.create_table(
        "openers",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_openers_case_cases")),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_openers")),
    )
    op.create_index(op.f("ix_openers_case"), "openers", ["case"])

    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("conversation", sa.Uuid(), nullable=True),
        sa.Column("case", sa.Uuid(), nullable=True),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("args", sa.LargeBinary(), nullable=True),
        sa.Column("answers", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("timing", sa.String(), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("provider_id", sa.String(), nullable=True),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversations.id"],
            name=op.f("fk_outbox_conversation_conversations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("uid", name=op.f("uq_outbox_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index("outbox_by_provider_id", "outbox", ["provider_id"])
    op.create_index("outbox_in_order", "outbox", ["state", "urgency", "id"])
    op.create_index("outbox_of_a_case", "outbox", ["case"])
    op.create_index("outbox_of_a_conversation", "outbox", ["conversation", "id"])

    op.create_table(
        "passkeys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("operator", sa.Uuid(), nullable=False),
        sa.Column("credential", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["operator"], ["operators.id"], name=op.f("fk_passkeys_operator_operators")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkeys")),
        sa.UniqueConstraint("credential", name="one_passkey_a_credential"),
    )
    op.create_index("passkeys_of_an_operator", "passkeys", ["operator"])

    op.create_table(
        "recovery_codes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("operator", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["operator"], ["operators.id"], name=op.f("fk_recovery_codes_operator_operators")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_codes")),
    )
    op.create_index("recovery_codes_of_an_operator", "recovery_codes", ["operator"])

    op.create_table(
        "sessions",
        sa.Column("id_hash", sa.LargeBinary(), nullable=False),
        sa.Column("operator", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("csrf", sa.String(), nullable=False),
        sa.Column("challenge", sa.LargeBinary(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.Column("on_shift", sa.Boolean(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["operator"], ["operators.id"], name=op.f("fk_sessions_operator_operators")
        ),
        sa.PrimaryKeyConstraint("id_hash", name=op.f("pk_sessions")),
    )
    op.create_index("sessions_of_an_operator", "sessions", ["operator"])

    op.create_table(
        "traces",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.LargeBinary(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("asks", sa.Boolean(), nullable=False),
        sa.Column("going", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversations.id"],
            name=op.f("fk_traces_conversation_conversations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_traces")),
    )
    op.create_index(op.f("ix_traces_at"), "traces", ["at"])
    op.create_index(op.f("ix_traces_conversation"), "traces", ["conversation"])
    op.create_index(op.f("ix_traces_going"), "traces", ["going"])

    op.create_table(
        "transcript",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("outbox", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("read_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_transcript_case_cases")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_transcript")),
        sa.UniqueConstraint("id", name=op.f("uq_transcript_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("transcript_of_a_case", "transcript", ["case", "seq"])

    op.create_table(
        "agency_checks",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_by", sa.String(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency"], ["agencies.code"], name=op.f("fk_agency_checks_agency_agencies")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_checks")),
        sqlite_autoincrement=True,
    )
    op.create_index("checks_of_an_agency", "agency_checks", ["agency", "id"])

    op.create_table(
        "agency_history",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency"], ["agencies.code"], name=op.f("fk_agency_history_agency_agencies")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_history")),
        sqlite_autoincrement=True,
    )
    op.create_index("history_of_an_agency", "agency_history", ["agency", "id"])

    op.create_table(
        "media_chunks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("medium", sa.Uuid(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["medium"], ["media.id"], name=op.f("fk_media_chunks_medium_media")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media_chunks")),
        sa.UniqueConstraint("medium", "n", name=op.f("uq_media_chunks_medium_n")),
    )
    op.create_table(
        "referrals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ticket", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("need", sa.String(), nullable=False),
        sa.Column("ask", sa.Uuid(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("handed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["ask"], ["asks.id"], name=op.f("fk_referrals_ask_asks")),
        sa.ForeignKeyConstraint(
            ["ticket"], ["tickets.ref"], name=op.f("fk_referrals_ticket_tickets")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
    )
    op.create_index(
        "one_open_referral",
        "referrals",
        ["ticket", "agency", "need"],
        unique=True,
        sqlite_where=sa.text("status IN ('handed-over', 'accepted', 'in-service')"),
        postgresql_where=sa.text("status IN ('handed-over', 'accepted', 'in-service')"),
    )
    op.create_index("referrals_by_clock", "referrals", ["status", "lapses_at"])
    op.create_index("referrals_of_an_agency", "referrals", ["agency", "handed_at"])

    op.create_table(
        "referral_messages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("referral", sa.Uuid(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("from_agency", sa.Boolean(), nullable=False),
        sa.Column("sealed_agency", sa.LargeBinary(), nullable=False),
        sa.Column("holder_version", sa.Integer(), nullable=False),
        sa.Column("sealed_case", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["referral"], ["referrals.id"], name=op.f("fk_referral_messages_referral_referrals")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_messages")),
    )
    op.create_index("messages_of_a_referral", "referral_messages", ["referral", "at"])

    op.create_table(
        "referral_parts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("referral", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("consent", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("holder_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["referral"], ["referrals.id"], name=op.f("fk_referral_parts_referral_referrals")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_parts")),
        sa.UniqueConstraint("referral", "field", name="one_part_a_field"),
    )
    for statement in (*GUARDS[op.get_bind().dialect.name], *TALLIES[op.get_bind().dialect.name]):
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("forward only: go back by the copy that was made before")
