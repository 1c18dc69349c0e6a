# shellcheck shell=bash
# What the counterparts share: where things lie, how a server is started, awaited and stopped.
# Sourced by install, start and stop; never run by itself.

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
DATA="$(realpath -m "${COUNTERPARTS_DATA:-$HERE/data}")"
SOFTWARE="$DATA/software" # unpacked Debian packages; survives a reset
STATE="$DATA/state"       # one folder per counterpart; `stop --reset` deletes it
# shellcheck disable=SC2034 # start and stop use it
ENV_FILE="$DATA/counterparts.env"
COUNTERPARTS=(bluesky mastodon wordpress mail keycloak)

for counterpart in "${COUNTERPARTS[@]}"; do
  # shellcheck source=/dev/null
  source "$HERE/$counterpart.sh"
done

say() { printf '%s\n' "$*"; }
die() { printf 'counterparts: %s\n' "$*" >&2; exit 1; }

# --- Debian -----------------------------------------------------------------------------------------------------------

as_root() { if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi; }

installed() { dpkg-query --show --showformat '${db:Status-Status}\n' "$@" 2>/dev/null | grep -cx installed | grep -qx $#; }

# Installs packages; none of ours brings a service that starts by itself.
debian_packages() {
  installed "$@" && return
  command -v apt-get >/dev/null || die "apt-get is missing: the counterparts are Debian packages. Use Debian 12 or 13."
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# unpack [--from SUITE] PACKAGE...: downloads packages and unpacks them under $SOFTWARE. Nothing of them is run, so
# neither a web server nor a maintainer script touches the machine.
unpack() {
  local options=() downloads package
  if [[ $1 == --from ]]; then
    private_source "$2"
    options=(-o "Dir::Etc::sourcelist=$DATA/apt/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$DATA/apt/lists"
      -o "Dir::Cache::pkgcache=" -o "Dir::Cache::srcpkgcache=")
    apt-get "${options[@]}" update -qq
    shift 2
  fi
  downloads="$(mktemp -d)"
  (cd "$downloads" && apt-get "${options[@]}" download -qq -o APT::Sandbox::User=root "$@" >/dev/null)
  mkdir -p "$SOFTWARE"
  for package in "$downloads"/*.deb; do dpkg -x "$package" "$SOFTWARE"; done
  rm -rf "$downloads"
}

# A package list of another Debian release, from the mirror that this machine already uses, seen by our calls of
# apt-get only: the machine's own sources and pins stay as they are.
private_source() {
  local mirror
  # shellcheck disable=SC2016 # apt-get expands them
  mirror="$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' \
    | awk -v release="$(. /etc/os-release && echo "$VERSION_CODENAME")" '$1 == release { print $2; exit }')"
  [[ -n $mirror ]] || die "no Debian mirror found in this machine's apt sources. Add one, then run install again."
  mkdir -p "$DATA/apt/lists/partial"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $1 main" >"$DATA/apt/sources.list"
}

# --- ports ------------------------------------------------------------------------------------------------------------

taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# To another server of ours, which need not run yet.
given() { grep -qx "$1" "$STATE"/*/*.port 2>/dev/null; }

# port_of COUNTERPART NAME DEFAULT: the port that its data remembers, else the default or the next free one after it.
port_of() {
  local file="$STATE/$1/$2.port" port="$3"
  if [[ ! -f $file ]]; then
    while taken "$port" || given "$port"; do port=$((port + 1)); done
    mkdir -p "$STATE/$1"
    echo "$port" >"$file"
  fi
  cat "$file"
}

# A remembered port that somebody else has taken since: his server would answer for ours.
unclaimed() {
  ! taken "$1" || die "port $1 is taken by another program. End that, or forget our accounts and ports: stop --reset."
}

# --- servers ----------------------------------------------------------------------------------------------------------

# A process id may be given again; together with the moment of its start it is a name.
started_at() { awk '{ print $22 }' "/proc/$1/stat" 2>/dev/null; }

running() { # COUNTERPART SERVER
  local pid since
  read -r pid since 2>/dev/null <"$STATE/$1/$2.pid" && [[ $(started_at "$pid") == "$since" ]]
}

# launch COUNTERPART SERVER COMMAND...: in the background, in a process group of its own, writing to a log.
launch() {
  local folder="$STATE/$1" server="$2"
  shift 2
  setsid "$@" >"$folder/$server.log" 2>&1 </dev/null &
  echo "$! $(started_at $!)" >"$folder/$server.pid"
}

# await COUNTERPART SERVER CHECK...: until the check succeeds; gives up when the server has died, or after a minute, or
# after AWAIT_SECONDS.
await() {
  local counterpart="$1" server="$2"
  shift 2
  for _ in $(seq 1 $((${AWAIT_SECONDS:-60} * 5))); do
    "$@" >/dev/null 2>&1 && return
    running "$counterpart" "$server" || break
    sleep 0.2
  done
  tail -n 15 "$STATE/$counterpart/$server.log" >&2
  die "$server of $counterpart does not answer. Its log is $STATE/$counterpart/$server.log"
}

answers() { curl --silent --fail --max-time 5 --output /dev/null "$1"; }

# Ends the whole group, so that workers forked by the server end too.
halt() { # COUNTERPART SERVER
  local pid
  if running "$1" "$2"; then
    read -r pid _ <"$STATE/$1/$2.pid"
    kill -TERM -- "-$pid" 2>/dev/null || true
    for _ in $(seq 1 100); do kill -0 -- "-$pid" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$pid" 2>/dev/null || true
  fi
  rm -f "$STATE/$1/$2.pid"
}
