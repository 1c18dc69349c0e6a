# shellcheck shell=bash
# What docker/run needs of the machine, said in one line before anything is built. Sourced by it, never run by itself.

# Tools write names with umlauts only under a locale that has them.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

# Of the Java that JAVA names: 8, 17, 25. Nothing when there is none. What else it prints on the way is not looked at.
java_version() {
  "$JAVA" -XshowSettings:properties -version 2>&1 | sed -nE 's/^ *java\.specification\.version = (1\.)?([0-9]+).*/\2/p'
}

# Sets JAVA and JAVA_VERSION: what JAVA_HOME names, else what the PATH finds. Maven's wrapper chooses by the same rule.
find_java() {
  local version place="on the PATH" advice="Install one, or set JAVA_HOME to one"
  JAVA=java
  if [ -n "${JAVA_HOME:-}" ]; then
    JAVA="$JAVA_HOME/bin/java"
    place="in JAVA_HOME ($JAVA_HOME)"
    advice="Set JAVA_HOME to one, or unset it"
  fi
  version="$(java_version)" || true
  [ "${version:-0}" -ge 17 ] ||
    fail "a JDK 17 or newer is needed, found ${version:+Java }${version:-none} $place. $advice."
  # shellcheck disable=SC2034 # docker/run uses it
  JAVA_VERSION="$version"
  "$JAVA" --list-modules 2>/dev/null | grep -q '^jdk\.compiler' ||
    fail "a JDK is needed, found a Java $version without a compiler $place. $advice."
}

# As new as Vite asks: 20.19, 22.12, or anything newer.
require_node() {
  local found major minor
  found="$(node --version 2>/dev/null | sed -nE 's/^v([0-9]+\.[0-9]+).*/\1/p')" || true
  major="${found%%.*}" minor="${found#*.}"
  if [ "${major:-0}" -lt 20 ] || [ "$major" -eq 21 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; } ||
    { [ "$major" -eq 22 ] && [ "$minor" -lt 12 ]; }; then
    fail "Node 20.19, 22.12 or newer is needed, found ${found:-none}. Install it and put it on the PATH."
  fi
  command -v npm >/dev/null || fail "npm is needed, found none. It comes with Node."
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

require_port() {
  local next
  case "$1" in '' | *[!0-9]*) fail "--port needs a number, not '$1'." ;; esac
  listens "$1" || return 0
  next=$(($1 + 1))
  while listens "$next"; do next=$((next + 1)); done
  fail "port $1 is taken, by another program or a Countersign that runs. End that, or choose another: --port $next."
}

command_of() { { tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null || ps -ww -o args= -p "$1" 2>/dev/null; }

# A product writes its process and its port into its data folder; a process of the same number may be somebody else.
require_nobody_in() {
  local process port
  read -r process port 2>/dev/null <"$1/process" || return 0
  case "$(command_of "$process")" in
    *"--countersign.data=$1 "*) fail "Countersign runs here already (process $process): http://localhost:$port/" ;;
  esac
}

require_data_folder() {
  mkdir -p "$1" 2>/dev/null || fail "the data folder $1 cannot be made. Choose another with --data FOLDER."
  DATA="$(cd "$1" && pwd)"
  [ -w "$DATA" ] || fail "the data folder $DATA cannot be written by $(id -un). Choose another with --data FOLDER."
}
