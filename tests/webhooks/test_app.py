"""House rules of what listens."""

from __future__ import annotations

from integration.bootstrap.web import WebServices
from webhooks import form, intake, survey
from webhooks.app import AUTHENTICATION, create_app


def test_every_route_is_listed_with_how_its_caller_proves_itself(services: WebServices) -> None:
    rules = {rule.rule for rule in create_app(services).url_map.iter_rules()}
    assert rules == set(AUTHENTICATION)
    assert set(AUTHENTICATION.values()) <= {"signature", "open", "form", "token", "login", "gate"}


def test_what_is_open_takes_no_orders_and_what_is_signed_refuses_a_stranger(services: WebServices) -> None:
    app = create_app(services)
    client = app.test_client()
    for path, kind in AUTHENTICATION.items():
        if kind in {"login", "gate"}:
            continue  # tests/webhooks/admin/test_gate.py
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            status = client.open(path, method=method, json={"ticket_id": 5}).status_code
            refused = {intake.PATH: 503, form.PATH: 404, survey.PATH: 404}.get(path, 401)
            assert status == (405 if kind == "open" or method != "POST" else refused), (method, path)


def test_no_answer_allows_another_origin_or_sets_a_cookie(services: WebServices) -> None:
    client = create_app(services).test_client()
    for path in AUTHENTICATION:
        headers = client.get(path, headers={"Origin": "https://elsewhere.example"}).headers
        assert not any(name.lower().startswith("access-control") for name in dict(headers))
        assert "Set-Cookie" not in headers
