"""Addresses beside the tickets: directory, an agency's portal, people, duty, audit, health."""

from admin import finding
from admin.actions.answer_ask import answer_ask
from admin.actions.answer_hand_over import answer_hand_over
from admin.actions.edit_duty import add_hours, remove_hours
from admin.actions.end_account import end_account
from admin.actions.invite import invite, withdraw_invitation
from admin.actions.know_restored import know_restored
from admin.actions.open_parts import open_parts
from admin.actions.restore_access import restore_access
from admin.actions.save_agency import add_agency, edit_agency
from admin.actions.set_places import say_places, set_places
from admin.actions.verify_agency import verify_agency
from admin.actions.verify_audit import verify_audit
from admin.pages import (
    agencies,
    agency,
    agency_form,
    audit,
    duty,
    figures,
    guide,
    hand_over,
    inbox,
    people,
    restoring,
    state,
)
from admin.routes import Deed, Page, Route
from intake.access import Action

AGENCY = Page(
    path="/agencies/{code}",
    action=Action.SEE_AGENCIES,
    read=agency.read,
    template="agency.html",
    section="agencies",
)
NEW_AGENCY = Page(
    path="/agencies/new",
    action=Action.EDIT_AGENCY,
    read=agency_form.read_new,
    template="agency-form.html",
    section="agencies",
)
EDIT_AGENCY = Page(
    path="/agencies/{code}/edit",
    action=Action.EDIT_AGENCY,
    read=agency_form.read,
    template="agency-form.html",
    section="agencies",
)
DIRECTORY: tuple[Route, ...] = (
    Page(
        path="/agencies",
        action=Action.SEE_AGENCIES,
        read=agencies.read,
        template="agencies.html",
        section="agencies",
    ),
    NEW_AGENCY,
    Deed(path="/agencies/new", action=Action.EDIT_AGENCY, do=add_agency, again=NEW_AGENCY),
    AGENCY,
    EDIT_AGENCY,
    Deed(
        path="/agencies/{code}/edit", action=Action.EDIT_AGENCY, do=edit_agency, again=EDIT_AGENCY
    ),
    Deed(
        path="/agencies/{code}/verify", action=Action.VERIFY_AGENCY, do=verify_agency, again=AGENCY
    ),
    Deed(path="/agencies/{code}/places", action=Action.SET_PLACES, do=set_places, again=AGENCY),
)

INBOX = Page(
    path="/inbox",
    action=Action.SEE_INBOX,
    read=inbox.read,
    template="inbox.html",
    section="inbox",
)
HAND_OVER = Page(
    path="/inbox/hand-overs/{id}",
    action=Action.SEE_HANDED_OVER,
    read=hand_over.read,
    template="hand-over.html",
    of=finding.referral,
    section="inbox",
)
PORTAL: tuple[Route, ...] = (
    INBOX,
    Deed(path="/inbox/places", action=Action.SAY_PLACES, do=say_places, again=INBOX),
    Deed(
        path="/inbox/asks/{id}/answer",
        action=Action.ANSWER_ASK,
        do=answer_ask,
        of=finding.ask,
        again=INBOX,
    ),
    HAND_OVER,
    Deed(
        path="/inbox/hand-overs/{id}/answer",
        action=Action.ANSWER_HAND_OVER,
        do=answer_hand_over,
        of=finding.referral,
        again=HAND_OVER,
    ),
    Deed(
        path="/inbox/hand-overs/{id}/open",
        action=Action.OPEN_PART,
        do=open_parts,
        of=finding.referral,
        again=HAND_OVER,
    ),
)

INVITE = Page(
    path="/people/invite",
    action=Action.INVITE,
    read=people.read_invite,
    template="invite.html",
    section="people",
)
RESTORE = Page(
    path="/people/{id}/restore",
    action=Action.RESTORE_ACCESS,
    read=restoring.read,
    template="restore.html",
    section="people",
)
PEOPLE: tuple[Route, ...] = (
    Page(
        path="/people",
        action=Action.SEE_PEOPLE,
        read=people.read,
        template="people.html",
        section="people",
    ),
    INVITE,
    Deed(path="/people/invite", action=Action.INVITE, do=invite, again=INVITE),
    Deed(path="/people/invitations/{id}/withdraw", action=Action.INVITE, do=withdraw_invitation),
    Page(
        path="/people/{id}/end",
        action=Action.END_ACCOUNT,
        read=people.read_ending,
        template="end-account.html",
        section="people",
    ),
    Deed(path="/people/{id}/end", action=Action.END_ACCOUNT, do=end_account),
    RESTORE,
    Deed(
        path="/people/{id}/restore", action=Action.RESTORE_ACCESS, do=restore_access, again=RESTORE
    ),
    Deed(path="/account/restored", action=Action.KNOW_RESTORED, do=know_restored),
)

DUTY = Page(
    path="/duty", action=Action.SEE_DUTY, read=duty.read, template="duty.html", section="duty"
)
OFFICE: tuple[Route, ...] = (
    DUTY,
    Deed(path="/duty/add", action=Action.EDIT_DUTY, do=add_hours, again=DUTY),
    Deed(path="/duty/{id}/remove", action=Action.EDIT_DUTY, do=remove_hours),
    Page(
        path="/audit",
        action=Action.SEE_AUDIT,
        read=audit.read,
        template="audit.html",
        section="audit",
    ),
    Page(
        path="/audit/head",
        action=Action.SEE_AUDIT,
        read=audit.read_head,
        template="audit-head.html",
        section="audit",
    ),
    Deed(path="/audit/verify", action=Action.VERIFY_AUDIT, do=verify_audit),
    Page(
        path="/state",
        action=Action.SEE_HEALTH,
        read=state.read,
        template="state.html",
        section="state",
    ),
    Page(
        path="/figures",
        action=Action.SEE_FIGURES,
        read=figures.read,
        template="figures.html",
        section="figures",
    ),
    Page(
        path="/help", action=Action.SEE_HELP, read=guide.read, template="guide.html", section="help"
    ),
)
