"""A stand-in for the nearest sibling: FastAPI under uvicorn, deliveries durable in Redis before the answer.

Only for `tests.bench.intake --against-sibling`. It has the shape of a ticket archiver's intake (check the
signature, keep the delivery id, append to a stream, answer 202) and nothing else, which is to its advantage.
It needs the packages fastapi, uvicorn and redis, which are no dependencies of ours.
"""

# mypy: disable-error-code="import-not-found,untyped-decorator"

from __future__ import annotations

import hashlib
import hmac
import json
import os
from typing import Any

import redis.asyncio
from fastapi import FastAPI, HTTPException, Request

SECRET = os.environ["SIBLING_SECRET"].encode()
KEEP_SECONDS = 24 * 3600

app = FastAPI()
store = redis.asyncio.Redis(port=int(os.environ["SIBLING_REDIS_PORT"]))


@app.post("/webhooks/zammad", status_code=202)
async def receive(request: Request) -> dict[str, Any]:
    """Verify, keep, answer."""
    body = await request.body()
    expected = "sha1=" + hmac.new(SECRET, body, hashlib.sha1).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("x-hub-signature", "")):
        raise HTTPException(403)
    ticket = json.loads(body)["ticket"]["id"]
    key = request.headers["x-zammad-delivery"]
    if not await store.set(f"delivery:{key}", 1, nx=True, ex=KEEP_SECONDS):
        return {"delivery": "duplicate"}
    number = await store.xadd("deliveries", {"ticket": ticket, "key": key, "body": body})
    return {"delivery": number.decode()}


@app.get("/healthz")
async def healthz() -> dict[str, str]:
    """Alive."""
    return {"status": "alive"}
