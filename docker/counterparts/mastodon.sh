# shellcheck shell=bash
# Mastodon API: snac2, a small ActivityPub server that speaks it. Debian has it from release 13 on; that binary runs on
# Debian 12 too, so it is unpacked there, not installed.

SNAC="$SOFTWARE/usr/bin/snac"

install_mastodon() {
  installed_mastodon && return
  debian_packages ca-certificates curl libcurl4 libssl3
  if apt-cache show snac2 >/dev/null 2>&1; then unpack snac2; else unpack --from trixie snac2; fi
  installed_mastodon || die "snac2 was unpacked to $SNAC and lacks a library: $(ldd "$SNAC" | grep 'not found')"
}

installed_mastodon() { [[ -x $SNAC ]] && ! ldd "$SNAC" | grep -q 'not found'; }

start_mastodon() {
  local port home="$STATE/mastodon"
  port="$(port_of mastodon web 19121)"
  [[ -d $home/data ]] || create_mastodon "$port"
  if ! running mastodon snac; then
    unclaimed "$port"
    launch mastodon snac "$SNAC" httpd "$home/data"
    await mastodon snac answers "http://127.0.0.1:$port/api/v1/instance"
  fi
  if [[ ! -f $home/account.env ]]; then
    node "$HERE/mastodon/token.mjs" "http://127.0.0.1:$port" brand "$(cat "$home/password")" >"$home/account.env.new"
    mv "$home/account.env.new" "$home/account.env"
  fi
}

# A server with one account; its generated password is kept beside it.
create_mastodon() {
  local port="$1" home="$STATE/mastodon" new="$STATE/mastodon/data.new"
  rm -rf "$new"
  printf '127.0.0.1\n%s\n127.0.0.1:%s\n\nadmin@example.org\n' "$port" "$port" | "$SNAC" init "$new" >"$home/init.log" 2>&1
  # The addresses of accounts and posts are built from it, so it comes before the first account.
  sed -i 's#"protocol": "https"#"protocol": "http"#' "$new/server.json"
  "$SNAC" adduser "$new" brand </dev/null 2>&1 | sed -n 's/^User password is //p' >"$home/password"
  [[ -s $home/password ]] || die "snac2 made no account. See $home/init.log"
  mv "$new" "$home/data"
}

stop_mastodon() { halt mastodon snac; }

variables_mastodon() {
  local port
  port="$(port_of mastodon web 19121)"
  echo "COUNTERPART_MASTODON=http://127.0.0.1:$port"
  echo "COUNTERPART_MASTODON_ACCOUNT=brand@127.0.0.1:$port"
  cat "$STATE/mastodon/account.env"
}
