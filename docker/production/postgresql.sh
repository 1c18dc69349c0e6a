# shellcheck shell=bash
# PostgreSQL as the container has it, from the programs that the product brings for its first run. Sourced by start.

# Postgres refuses to be started by root; without any rights over others it does not know that it was.
as_nobody() { if [[ $EUID -eq 0 ]]; then unshare --user "$@"; else "$@"; fi; }

postgresql_programs() {
  local archive scratch
  PROGRAMS="$STATE/postgresql/programs"
  [[ -x $PROGRAMS/bin/postgres ]] && return
  case "$(uname -m)" in aarch64 | arm64) archive=arm64v8 ;; *) archive=amd64 ;; esac
  scratch="$(mktemp -d)"
  unzip -q -o "$BUILT"/application/lib/embedded-postgres-binaries-linux-"$archive"-[0-9]*.jar '*.txz' -d "$scratch"
  mkdir -p "$PROGRAMS"
  tar -xJf "$scratch"/*.txz -C "$PROGRAMS"
  rm -rf "$scratch"
}

start_postgresql() {
  local folder="$STATE/postgresql" data port
  data="$folder/data"
  running postgresql server && return
  postgresql_programs
  port="$(port_of postgresql server 19501)"
  unclaimed "$port"
  [[ -f $data/PG_VERSION ]] || create_database "$data"
  cp "$HERE/../postgresql/pg_hba.conf" "$folder/pg_hba.conf"
  local nobody=()
  [[ $EUID -ne 0 ]] || nobody=(unshare --user)
  launch postgresql server ${nobody[@]+"${nobody[@]}"} "$PROGRAMS/bin/postgres" -D "$data" \
    -c config_file="$HERE/../postgresql/postgresql.conf" -c data_directory="$data" -c hba_file="$folder/pg_hba.conf" \
    -c listen_addresses=127.0.0.1 -c port="$port" -c unix_socket_directories= \
    -c ssl_cert_file="$CERTIFICATES/postgresql.crt" -c ssl_key_file="$CERTIFICATES/postgresql.key"
  await postgresql server taken "$port"
}

stop_postgresql() { halt postgresql server; }

create_database() { # DATA
  local role
  as_nobody "$PROGRAMS/bin/initdb" --pgdata "$1.new" --username postgres --encoding UTF8 --locale C.UTF-8 --data-checksums \
    --auth-local reject --auth-host reject >"$STATE/postgresql/initdb.log"
  single_user "$1.new" <"$HERE/../postgresql/roles.sql"
  for role in countersign:spring.datasource.password keycloak:keycloak.database.password; do
    printf "alter role %s password '%s'\n" "${role%%:*}" "$(cat "$SECRETS/${role#*:}")"
  done | single_user "$1.new"
  mv "$1.new" "$1"
}

# One statement in a line, and no server that anybody could reach meanwhile.
single_user() {
  sed 's/;$//' | as_nobody "$PROGRAMS/bin/postgres" --single -D "$1" -c password_encryption=scram-sha-256 postgres \
    >>"$STATE/postgresql/initdb.log" 2>&1
}
