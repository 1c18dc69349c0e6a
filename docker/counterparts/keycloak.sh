# shellcheck shell=bash
# Keycloak with our realm, from Maven Central. Its tables are made once, at the installation; a start takes seconds then.

KEYCLOAK_VERSION=26.7.3
KEYCLOAK="$SOFTWARE/keycloak-$KEYCLOAK_VERSION"

install_keycloak() {
  installed_keycloak && return
  command -v unzip >/dev/null || debian_packages unzip
  mkdir -p "$SOFTWARE"
  rm -rf "$KEYCLOAK" "$DATA/keycloak.zip"
  (cd "$HERE/../.." && MAVEN_OPTS="" ./mvnw -q -B -ntp -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" -DoutputDirectory="$DATA/keycloak.zip" \
    -Dmdep.useBaseVersion=true) || die "Keycloak could not be fetched from Maven Central. Connect this machine, or name your mirror in ~/.m2/settings.xml."
  unzip -q "$DATA/keycloak.zip/keycloak-quarkus-dist-$KEYCLOAK_VERSION.zip" -d "$SOFTWARE"
  rm -rf "$DATA/keycloak.zip"
  keycloak_heap
  "$KEYCLOAK/bin/kc.sh" build --db=dev-file --cache=local --health-enabled=true >"$DATA/keycloak-build.log" 2>&1 \
    || die "Keycloak could not be built. See $DATA/keycloak-build.log"
  prime_keycloak
}

# Makes the tables and the administrator, whose password is in a file of this machine only.
prime_keycloak() {
  (umask 077; head -c 24 /dev/urandom | base64 -w 0 | tr '+/' 'xy' >"$KEYCLOAK/administrator")
  KEYCLOAK_ADMIN_PASSWORD="$(cat "$KEYCLOAK/administrator")" "$KEYCLOAK/bin/kc.sh" bootstrap-admin user --optimized \
    --username administrator --password:env KEYCLOAK_ADMIN_PASSWORD >"$DATA/keycloak-prime.log" 2>&1 \
    || die "Keycloak could not make its tables. See $DATA/keycloak-prime.log"
  mv "$KEYCLOAK/data/h2" "$KEYCLOAK/primed"
}

# Small, because it stands beside a build.
keycloak_heap() { export JAVA_OPTS_KC_HEAP="-Xms64m -Xmx320m"; }

installed_keycloak() { [[ -f $KEYCLOAK/primed/keycloakdb.mv.db ]]; }

start_keycloak() {
  running keycloak server && return
  local home="$STATE/keycloak"
  keycloak_ports
  unclaimed "$KEYCLOAK_PORT"
  unclaimed "$KEYCLOAK_HEALTH_PORT"
  [[ -f $home/secrets.env ]] || make_keycloak_secrets >"$home/secrets.env"
  set -a
  # shellcheck source=/dev/null
  source "$home/secrets.env"
  set +a
  COUNTERSIGN_PUBLIC_ADDRESS="${COUNTERSIGN_PUBLIC_ADDRESS:-http://localhost:8080}" launch keycloak server \
    "$HERE/keycloak/serve" "$KEYCLOAK" "$home/server" "$KEYCLOAK_PORT" "$KEYCLOAK_HEALTH_PORT" "$HERE/keycloak/people.json"
  AWAIT_SECONDS=240 await keycloak server answers "http://127.0.0.1:$KEYCLOAK_PORT/realms/countersign"
}

make_keycloak_secrets() {
  local name
  for name in WORKSPACE IDENTITY MACHINE; do
    echo "COUNTERSIGN_${name}_SECRET=$(head -c 24 /dev/urandom | base64 -w 0 | tr '+/' 'xy')"
  done
  echo "COUNTERSIGN_PEOPLE_PASSWORD='$(head -c 15 /dev/urandom | base64 -w 0 | tr '+/' 'xy')'"
}

keycloak_ports() {
  KEYCLOAK_PORT="$(port_of keycloak web 19401)"
  KEYCLOAK_HEALTH_PORT="$(port_of keycloak health 19402)"
}

stop_keycloak() { halt keycloak server; }

variables_keycloak() {
  keycloak_ports
  echo "COUNTERPART_KEYCLOAK=http://localhost:$KEYCLOAK_PORT/realms/countersign"
  echo "COUNTERPART_KEYCLOAK_HOME=$KEYCLOAK"
  sed 's/^COUNTERSIGN_/COUNTERPART_KEYCLOAK_/' "$STATE/keycloak/secrets.env"
}
