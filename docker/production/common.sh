# shellcheck shell=bash
# What start and stop share. How a server is started, awaited and ended is the counterparts' way.

PRODUCTION="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export COUNTERPARTS_DATA="${PRODUCTION_DATA:-$PRODUCTION/data}"
# shellcheck source=docker/counterparts/common.sh
source "$PRODUCTION/../counterparts/common.sh"
COUNTERPARTS_HERE="$HERE"
HERE="$PRODUCTION"
BUILT="$(cd "$PRODUCTION/../.." && pwd)/docker/build"
SECRETS="$DATA/secrets"
CERTIFICATES="$DATA/certificates"
# shellcheck source=docker/production/postgresql.sh
source "$PRODUCTION/postgresql.sh"
# shellcheck source=docker/production/proxy.sh
source "$PRODUCTION/proxy.sh"
die() { printf 'production: %s\n' "$*" >&2; exit 1; }

# The counterparts' own functions look beside themselves.
counterpart() { local HERE="$COUNTERPARTS_HERE"; "$@"; }
