# shellcheck shell=bash
# Builds when a source has changed and only then. Sourced by docker/run after machine.sh, never run by itself.
#   docker/build             what was built: application/, plugins/, and sources, the list of what it was built from
#   docker/build.log         Maven's own words about the last build
#   docker/build.unfinished  stands while a build runs, and after one that did not end well

: "${JAVA:=java}"
BUILT="$PWD/docker/build"
LOG="$BUILT.log"
UNFINISHED="$BUILT.unfinished"
BUILDING="$BUILT.lock"

# Every source with its checksum. By content, for a checkout of another branch and back changes times and nothing else;
# without tests and pages, for what is run does not change with them.
sources() {
  find pom.xml mvnw .mvn docker/lib/build.sh engine process-models plugins ui \
    \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' -o -path ui/test -o -name docs \) -prune \
    -o -type f ! -name '*.md' ! -name schema.d.ts -exec cksum {} + | LC_ALL=C sort
}

build_what_changed() {
  local now="$BUILT.sources"
  [ -w docker ] || { [ -d "$BUILT" ] && return; } || fail "$PWD/docker cannot be written by $(id -un), so nothing can be built."
  sources >"$now"
  if [ ! -f "$UNFINISHED" ] && cmp -s "$now" "$BUILT/sources"; then
    rm -f "$now"
    return
  fi
  require_node
  claim_build
  build "$now"
  rm -rf "$BUILDING"
}

# Two builds in one folder would spoil each other. A lock whose owner is gone is taken over.
claim_build() {
  local owner
  if ! mkdir "$BUILDING" 2>/dev/null; then
    owner="$(cat "$BUILDING/process" 2>/dev/null)" || true
    [ -z "$owner" ] || ! kill -0 "$owner" 2>/dev/null ||
      fail "another docker/run (process $owner) is building here. Wait for it; if there is none, delete $BUILDING."
  fi
  echo $$ >"$BUILDING/process"
  trap 'rm -rf "$BUILDING"' EXIT
}

build() {
  local new="$BUILT.new"
  say "Building Countersign (the first time takes some minutes)"
  if [ -f "$UNFINISHED" ] || ! nothing_removed "$1"; then forget_classes; fi
  touch "$UNFINISHED"
  maven
  rm -rf "$new"
  mkdir -p "$new/plugins"
  "$JAVA" -Djarmode=tools -jar engine/application/target/application-*-SNAPSHOT.jar \
    extract --destination "$new/application" >/dev/null
  mv "$new"/application/application-*.jar "$new/application/application.jar"
  for plugin in sandbox bluesky mastodon wordpress; do
    cp plugins/"$plugin"-plugin/target/"$plugin"-plugin-*-SNAPSHOT.jar "$new/plugins/"
  done
  mv "$1" "$new/sources"
  rm -rf "$BUILT"
  mv "$new" "$BUILT"
  rm -f "$UNFINISHED"
}

names() { cut -d ' ' -f 3- "$1" | LC_ALL=C sort; }

nothing_removed() { [ ! -f "$BUILT/sources" ] || [ -z "$(comm -23 <(names "$BUILT/sources") <(names "$1"))" ]; }

# Maven keeps the copy of a resource that is no source any more, and trusts a class that was written half.
forget_classes() {
  find engine process-models plugins \( -name node_modules -o -name src \) -prune -o -type d \
    \( -path '*/target/classes' -o -path '*/target/maven-status' \) -prune -exec rm -rf {} +
}

maven() {
  local downloads=0 errors=0 line
  ./mvnw -B -T 2 -DskipTests -Dmaven.test.skip=true -Dspotless.skip package 2>&1 | tee "$LOG" | while IFS= read -r line; do
    case "$line" in
      '[INFO] Building jar:'*) ;;
      '[INFO] Building '*\[*) line="${line#\[INFO\] Building }"; echo "  ${line%% *} [${line##*[}" ;;
      *'Downloaded from '*) downloads=$((downloads + 1)); [ $((downloads % 250)) -ne 0 ] || echo "  ($downloads files fetched)" ;;
      '[ERROR] '*) errors=$((errors + 1)); [ "$errors" -gt 12 ] || echo "$line" ;;
    esac
  done || not_built
}

not_built() {
  if grep -qE 'UnknownHost|Unknown host|Could not transfer|Could not resolve host|Failed to fetch|unable to resolve host|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|Failed to connect' "$LOG"; then
    fail "the build failed: this machine cannot reach what the first build fetches from (repo.maven.apache.org, registry.npmjs.org). Connect it, or name your mirrors in ~/.m2/settings.xml and ~/.npmrc. All of it: $LOG"
  fi
  fail "the build failed. All of it: $LOG"
}

# A start that ends when everything is wired leaves the archive of loaded classes that later starts map into memory.
archive_classes() {
  local scratch java
  java="$("$JAVA" -version 2>&1)"
  [ "$(cat "$BUILT/classes.java" 2>/dev/null)" != "$java" ] || return 0
  [ -w "$BUILT" ] || return 0
  say "Preparing fast starts"
  scratch="$(mktemp -d)"
  # shellcheck disable=SC2064 # what it is now
  trap "rm -rf '$scratch'" EXIT
  rm -f "$BUILT/classes.jsa"
  (cd "$BUILT/application" && "$JAVA" -XX:ArchiveClassesAtExit="$BUILT/classes.jsa" -Dspring.context.exit=onRefresh \
    -jar application.jar --server.port=0 --countersign.data="$scratch" --countersign.database.embedded.port=0 \
    --countersign.plugins.folder="$BUILT/plugins") >"$BUILT/classes.log" 2>&1 || true
  rm -rf "$scratch"
  echo "$java" >"$BUILT/classes.java"
}
