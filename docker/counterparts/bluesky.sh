# shellcheck shell=bash
# Bluesky: the real personal data server (PDS) and the real directory of identities (PLC), both from npm.

install_bluesky() { npm_packages; }

installed_bluesky() { [[ -f $HERE/node_modules/better-sqlite3/build/Release/better_sqlite3.node ]]; }

# All npm packages of the counterparts. Of their install scripts only one runs: it compiles SQLite, in about 2 minutes.
npm_packages() {
  local mark="$HERE/node_modules/.installed-lock"
  cmp -s "$HERE/package-lock.json" "$mark" && installed_bluesky && return
  command -v node >/dev/null || die "node is missing. Install Node 20 or newer."
  debian_packages gcc g++ make python3
  local headers
  headers="$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")"
  [[ ! -f $headers/include/node/node.h ]] || export npm_config_nodedir="$headers"
  (cd "$HERE" && npm ci --loglevel=error \
    && npm rebuild better-sqlite3 --build-from-source --ignore-scripts=false --loglevel=error)
  cp "$HERE/package-lock.json" "$mark"
}

start_bluesky() {
  local port
  port="$(port_of bluesky pds 19101)"
  if ! running bluesky pds; then
    unclaimed "$port"
    PDS_PORT="$port" PLC_PORT="$(port_of bluesky plc 19100)" PDS_STATE="$STATE/bluesky" \
      launch bluesky pds node "$HERE/bluesky/server.cjs"
    await bluesky pds answers "http://127.0.0.1:$port/xrpc/_health"
  fi
  if [[ ! -f $STATE/bluesky/account.env ]]; then
    node "$HERE/bluesky/account.mjs" "http://127.0.0.1:$port" acme-news.test >"$STATE/bluesky/account.env.new"
    mv "$STATE/bluesky/account.env.new" "$STATE/bluesky/account.env"
  fi
}

stop_bluesky() { halt bluesky pds; }

variables_bluesky() {
  echo "COUNTERPART_PDS=http://127.0.0.1:$(port_of bluesky pds 19101)"
  cat "$STATE/bluesky/account.env"
}
