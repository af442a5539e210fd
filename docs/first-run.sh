#!/usr/bin/env bash
# From nothing to a first dry run, against the Zammad stand-in: the commands of docs/install-zammad.md, without a Zammad.
#
#   docs/first-run.sh [FOLDER]     FOLDER is new or empty and holds all that is made; a temporary one by default
#
# Needs what `make env` needs: Python 3.11 or newer, and make. Nothing is written to any ticket (OMBUD_SHADOW=true).
set -euo pipefail
shopt -s inherit_errexit

house=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
if [ -n "$(ls -A "$folder")" ]; then
  echo "$folder is not empty; name a new folder, since a mapping and secrets would be replaced" >&2
  exit 1
fi
started=$SECONDS
jobs_of_ours=()

ends() {
  for job in "${jobs_of_ours[@]}"; do kill "$job" 2>/dev/null || true; done
  wait
}
trap ends EXIT

step() { printf '\n== %s (%ss)\n' "$1" "$((SECONDS - started))"; }

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

get() { python3 -c 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=5).read().decode())' "$1"; }

wait_for() {  # what is waited for, then a command that succeeds once it is there
  local what=$1 left=300
  shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    if [ "$left" -eq 0 ]; then
      echo "$what did not come within a minute; the logs lie in $folder" >&2
      exit 1
    fi
    sleep 0.2
  done
}

step "the command ombud"
if [ ! -x "$house/.venv/bin/ombud" ]; then make --directory "$house" --no-print-directory env; fi
ombud=$house/.venv/bin/ombud
cd "$folder"
port=$(free_port)

step "a fresh Zammad: the stand-in"
"$ombud" simulator --empty --port 0 >zammad.txt 2>zammad.log &
jobs_of_ours+=($!)
wait_for "the stand-in" grep -q '^admin token: ' zammad.txt
zammad=$(sed -n 's/^url: //p' zammad.txt)
admin=$(sed -n 's/^admin token: //p' zammad.txt)

# what people do in Zammad's pages: who, path, content; answers the new object's id or token, or how many there are
in_zammad() {
  python3 - "$zammad/api/v1$2" "$1" "${3:-}" <<'END'
import base64, json, sys, urllib.request
address, who, content = sys.argv[1:]
proof = "Basic " + base64.b64encode(who.encode()).decode() if ":" in who else "Token token=" + who
head = {"Authorization": proof, "Content-Type": "application/json"}
answer = json.load(urllib.request.urlopen(urllib.request.Request(address, content.encode() or None, head), timeout=10))
print(len(answer) if isinstance(answer, list) else answer.get("token") or answer["id"])
END
}

step "1 say what is yours"
cp "$house/ombud.example.yaml" ombud.yaml
echo "the mapping has $(grep -c '' ombud.yaml) lines"
"$ombud" check

step "2 addresses and secrets"
cp "$house/.env.example" .env
chmod 600 .env
{
  echo "OMBUD_ZAMMAD_URL=$zammad"
  echo "OMBUD_PUBLIC_URL=http://127.0.0.1:$port"
  python3 -c "import secrets; print('OMBUD_WEBHOOK_SECRETS=' + secrets.token_hex(32))"
  echo "OMBUD_LISTEN=127.0.0.1:$port"
  echo "OMBUD_WEB_WORKERS=1"
  echo "OMBUD_DATA_DIR=$folder/var"
  echo "OMBUD_ARCHIVE_DIR=$folder/var/archive"
} >>.env
set -a; . ./.env; set +a

step "3 let Ombud set Zammad up"
export OMBUD_ZAMMAD_ADMIN_TOKEN=$admin
"$ombud" provision plan >plan.txt
tail -n 1 plan.txt
"$ombud" provision apply >apply.txt || echo "one step remains"

step "4 the service account"
account='{"firstname": "Om", "lastname": "Bud", "email": "ombud@example.com", "password": "Sample-4711", "roles": ["Ombud service"]}'
in_zammad "$admin" /users "$account" >/dev/null
token=$(in_zammad ombud@example.com:Sample-4711 /user_access_token '{"name": "ombud", "permission": ["ticket.agent"]}')
echo "OMBUD_ZAMMAD_TOKEN=$token" >>.env
set -a; . ./.env; set +a
"$ombud" provision apply >apply.txt
"$ombud" check --live
unset OMBUD_ZAMMAD_ADMIN_TOKEN  # not needed at run time

step "5 watch first: everything is decided and recorded, nothing is written"
OMBUD_SHADOW=true "$ombud" serve >serve.log 2>&1 &
jobs_of_ours+=($!)
wait_for "the service" get "http://127.0.0.1:$port/readyz"
person='{"firstname": "Li", "lastname": "Na", "email": "li.na@example.com", "password": "Sample-4711", "roles": ["Customer"]}'
in_zammad "$admin" /users "$person" >/dev/null
complaint='{"title": "Late fee", "group": "Complaints", "article": {"type": "web", "body":
  "I want to complain: you charged me a late payment fee on my car loan although I paid on time."}}'
ticket=$(in_zammad li.na@example.com:Sample-4711 /tickets "$complaint")
decided() { get "http://127.0.0.1:$port/metrics" | grep -q '^ombud_effects_total{result="shadow"} [1-9]'; }
wait_for "the first decision" decided
"$ombud" explain "$ticket"
articles=$(in_zammad "$token" "/ticket_articles/by_ticket/$ticket")
echo "articles on the ticket: $articles"

step "done: a dry run on ticket $ticket"
